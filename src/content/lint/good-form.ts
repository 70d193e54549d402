import { alikeNumbers } from './alike-numbers.ts';
import { distinctOptions } from './distinct-options.ts';
import { giveawayLength } from './giveaway-length.ts';
import { houseWords } from './house-words.ts';
import { keyLength } from './key-length.ts';
import { letterNames } from './letter-names.ts';
import { noGiveaways } from './no-giveaways.ts';
import type { Rule } from './rule.ts';

/** What a good question or lesson holds to, checked before it is merged. */
export const GOOD_FORM: readonly Rule[] = [
  distinctOptions,
  alikeNumbers,
  keyLength,
  giveawayLength,
  noGiveaways,
  letterNames,
  houseWords,
];
