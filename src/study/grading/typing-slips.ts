import { distance } from 'fastest-levenshtein';

/** In shorter words one letter makes another word. */
const FORGIVING = 6;

/** What turns a word into its opposite. */
const NEGATIONS = ['no', 'not', 'non', 'sin', 'without', 'nunca', 'never'];
const NEGATING = /^(no|non|un|in|im|des|dis|a|anti)(?=\p{L}{4})/u;

/**
 * Whether a typed text is a right one with a slip of the finger: one letter more, less, other or exchanged with its
 * neighbour, in one word of six letters or more. A negation is never a slip.
 *
 * @param typed folded, as the right one is
 */
export function isSlipOf(typed: string, right: string): boolean {
  const [mine, theirs] = [typed.split(' '), right.split(' ')];
  if (mine.length !== theirs.length) return joined(mine) === joined(theirs);
  const unlike = mine.flatMap((word, at) => (word === theirs[at] ? [] : [[word, theirs[at] ?? ''] as const]));
  const [only] = unlike;
  if (!only) return true;
  if (unlike.length > 1) return false;
  const [word, meant] = only;
  return meant.length >= FORGIVING && !negates(word, meant) && isOneSlip(word, meant);
}

/** How many letters apart two folded texts are. */
export function textDistance(one: string, other: string): number {
  return distance(one, other);
}

function isOneSlip(word: string, meant: string): boolean {
  if (distance(word, meant) <= 1) return true;
  if (word.length !== meant.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== meant[index]);
  const exchanged = `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;
  return exchanged === meant;
}

function negates(word: string, meant: string): boolean {
  if (NEGATIONS.includes(word) || NEGATIONS.includes(meant)) return true;
  return word.replace(NEGATING, '') === meant || meant.replace(NEGATING, '') === word;
}

/** `sobre ajuste` is `sobreajuste`. */
function joined(words: readonly string[]): string {
  return words.join('');
}
