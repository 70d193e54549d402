/**
 * Whether these levels, from low to high, may be the steps of a Likert scale: whole numbers from 1 to 5 or from 1 to 7, alone
 * (`3`) or before a word (`3 - Regular`), of which at most one is not used.
 */
export function looksLikeScale(levels: readonly string[]): boolean {
  const steps = levels.map((level) => /^([1-7])(?:$|[\s.,:;)=–-]+\p{L})/u.exec(level)?.[1]);
  if (steps.some((step) => step === undefined)) return false;
  const top = Number(steps.at(-1));
  const distinct = new Set(steps).size === steps.length;
  return distinct && (top === 5 || top === 7) && steps.length >= top - 1;
}
