import { alikeNumbers } from './alike-numbers.ts';
import { classifyMisconceptions } from './classify-misconceptions.ts';
import { commandNames } from './command-names.ts';
import { disputedPlacements } from './disputed-placements.ts';
import { distinctOptions } from './distinct-options.ts';
import { giveawayLength } from './giveaway-length.ts';
import { glossarySound } from './glossary-sound.ts';
import { houseWords } from './house-words.ts';
import { keyLength } from './key-length.ts';
import { keyPlacesEven } from './key-places.ts';
import { letterNames } from './letter-names.ts';
import { nearStems } from './near-stems.ts';
import { noGiveaways } from './no-giveaways.ts';
import type { Rule } from './rule.ts';
import { sectionsExist } from './sections-exist.ts';
import { severalKeysSaid } from './several-keys-said.ts';
import { synonymsListed } from './synonyms-listed.ts';
import { templatesDistinct } from './templates-distinct.ts';

/** What a good question or lesson holds to, checked before it is merged. */
export const GOOD_FORM: readonly Rule[] = [
  distinctOptions,
  alikeNumbers,
  keyLength,
  giveawayLength,
  noGiveaways,
  letterNames,
  houseWords,
  commandNames,
  nearStems,
  templatesDistinct,
  keyPlacesEven,
  classifyMisconceptions,
  severalKeysSaid,
  disputedPlacements,
  glossarySound,
  sectionsExist,
  synonymsListed,
];
