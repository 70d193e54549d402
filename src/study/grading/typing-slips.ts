import { distance } from 'fastest-levenshtein';

/** In shorter words one letter makes another word. */
const FORGIVING = 6;

/** `los` is no singular of `loss`. */
const SHORTEST_WITH_PLURAL = 4;

/** Words that turn what follows into its opposite. */
const NEGATIONS = ['no', 'not', 'non', 'sin', 'without', 'nunca', 'never'];
/** Beginnings that do so: estable, inestable; típico, atípico; legal, ilegal. */
const NEGATING = /^(no|non|un|in|im|ir|il|i|des|dis|a|an|anti|contra)(?=\p{L}{4})/u;
/** Beginnings of which one letter makes the other. */
const OPPOSED = [['micro', 'macro']] as const;

/**
 * Whether a typed text is a right one with a slip of the finger: one letter more, less, other or exchanged with its
 * neighbour, in one word of six letters or more. A negation is never a slip, nor is a digit.
 *
 * @param typed folded, as the right one is
 */
export function isSlipOf(typed: string, right: string): boolean {
  if (squeezed(typed) === squeezed(right)) return true;
  const [mine, theirs] = [typed.split(' '), right.split(' ')];
  if (mine.length !== theirs.length) return isWordSlip(squeezed(typed), squeezed(right));
  const unlike = mine.flatMap((word, at) => (word === theirs[at] ? [] : [[word, theirs[at] ?? ''] as const]));
  const [only, ...more] = unlike;
  return only !== undefined && more.length === 0 && isWordSlip(...only);
}

/** Whether two folded texts differ at most in number: `falso positivo` and `falsos positivos`. */
export function isSameButNumber(one: string, other: string): boolean {
  const [mine, theirs] = [one.split(' '), other.split(' ')];
  return mine.length === theirs.length && mine.every((word, at) => isSameWord(word, theirs[at] ?? ''));
}

function isSameWord(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short === long) return true;
  return short.length >= SHORTEST_WITH_PLURAL && (long === `${short}s` || long === `${short}es`);
}

/**
 * How many slips apart two folded texts are: letters more, less or other, whatever the spaces. Two neighbours exchanged
 * are one slip where they are all the difference.
 */
export function textDistance(one: string, other: string): number {
  const [left, right] = [squeezed(one), squeezed(other)];
  return isExchange(left, right) ? 1 : distance(left, right);
}

/** `sobre ajuste` is `sobreajuste`. */
export function squeezed(folded: string): string {
  return folded.replaceAll(' ', '');
}

function isWordSlip(word: string, meant: string): boolean {
  if (meant.length < FORGIVING || turns(word, meant) || digitsOf(word) !== digitsOf(meant)) return false;
  return isExchange(word, meant) || distance(word, meant) === 1;
}

/** Whether one is the other with two neighbouring letters exchanged. */
function isExchange(word: string, meant: string): boolean {
  if (word.length !== meant.length || word === meant) return false;
  const at = [...word].findIndex((letter, index) => letter !== meant[index]);
  const exchanged = `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;
  return exchanged === meant;
}

/** Whether one of the words is the opposite of the other. */
function turns(word: string, meant: string): boolean {
  if (NEGATIONS.includes(word) || NEGATIONS.includes(meant)) return true;
  if (word.replace(NEGATING, '') === meant || meant.replace(NEGATING, '') === word) return true;
  return OPPOSED.some(
    ([one, other]) =>
      (word.startsWith(one) && meant.startsWith(other)) || (word.startsWith(other) && meant.startsWith(one)),
  );
}

function digitsOf(word: string): string {
  return word.replace(/\P{N}/gu, '');
}
