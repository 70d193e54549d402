import type { ClozeQuestion, LocalizedList } from '../types.ts';
import { foldText } from './fold-text.ts';
import { type Graded, gradedBy } from './graded.ts';
import { isSameButNumber, isSlipOf, squeezed, textDistance } from './typing-slips.ts';

/**
 * Right as listed, in either language, in singular or plural, or with a slip of the finger; but not where what was typed is nearer to a known
 * wrong answer, or to another term, than to any right one: `subajuste` is no slip of `sobreajuste`.
 *
 * @param confusables other terms of the subject, which may be meant
 * @returns undefined where nothing was typed
 */
export function gradeCloze(
  { answers, traps }: ClozeQuestion,
  text: string,
  confusables: readonly string[],
): Graded | undefined {
  const typed = foldText(text);
  if (typed === '') return undefined;
  const rights = foldedIn(answers);
  if (rights.some((right) => squeezed(right) === squeezed(typed))) return gradedBy(1, 1);

  const toRight = Math.min(...rights.map((right) => textDistance(typed, right)));
  const isNearer = (other: string) => textDistance(typed, other) < toRight;
  const met = traps.find((trap) =>
    foldedIn(trap.answers).some((wrong) => isSlipOf(typed, wrong) && isNearer(wrong)),
  );
  if (met) return gradedBy(0, 1, [{ text: met.misconception }]);
  const isRight = (word: string) => rights.some((right) => isSameButNumber(word, right));
  if (isRight(typed)) return gradedBy(1, 1);
  if (!rights.some((right) => isSlipOf(typed, right))) return gradedBy(0, 1);
  const others = [...traps.flatMap((trap) => foldedIn(trap.answers)), ...confusables.map(foldText)];
  const isMeant = !others.some((other) => isNearer(other) && !isRight(other));
  return gradedBy(isMeant ? 1 : 0, 1);
}

function foldedIn({ es, en }: LocalizedList): string[] {
  return [...es, ...en].map(foldText);
}
