import { discordFits } from './discord-fits.ts';
import { factsExist } from './facts-exist.ts';
import { formulasDrawn } from './formulas-drawn.ts';
import { keyAndMisconceptions } from './key-and-misconceptions.ts';
import { lessonsAlike } from './lessons-alike.ts';
import { neverRetired } from './never-retired.ts';
import { oneGap } from './one-gap.ts';
import { partsSound } from './parts-sound.ts';
import { picturesDrawable } from './pictures-drawable.ts';
import type { Rule } from './rule.ts';
import { templatesUsedRight } from './templates-used-right.ts';
import { topicsComplete } from './topics-complete.ts';
import { uniqueIds } from './unique-ids.ts';
import { uniquePages } from './unique-pages.ts';

/** Without these the bot would misbehave, so it refuses to start. */
export const MUST_HOLD: readonly Rule[] = [
  topicsComplete,
  uniqueIds,
  neverRetired,
  factsExist,
  keyAndMisconceptions,
  partsSound,
  oneGap,
  templatesUsedRight,
  lessonsAlike,
  uniquePages,
  discordFits,
  formulasDrawn,
  picturesDrawable,
];
