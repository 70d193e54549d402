import type { ClozeQuestion } from '../types.ts';
import { foldText } from './fold-text.ts';
import { type Graded, gradedBy } from './graded.ts';
import { isSlipOf, textDistance } from './typing-slips.ts';

/**
 * Right as listed, in either language, or with a slip of the finger; but not where what was typed is nearer to a known
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
  const rights = [...answers.es, ...answers.en].map(foldText);
  if (rights.includes(typed)) return gradedBy(1, 1);

  const nearestRight = Math.min(...rights.map((right) => textDistance(typed, right)));
  const isNearer = (other: string) => textDistance(typed, foldText(other)) < nearestRight;
  const trap = traps.find(({ answers: wrong }) =>
    [...wrong.es, ...wrong.en].map(foldText).some((one) => one === typed || isSlipOf(typed, one)),
  );
  if (trap) return gradedBy(0, 1, [trap.misconception]);
  const others = [...traps.flatMap(({ answers: wrong }) => [...wrong.es, ...wrong.en]), ...confusables];
  const isSlip = rights.some((right) => isSlipOf(typed, right));
  return gradedBy(isSlip && !others.some(isNearer) ? 1 : 0, 1);
}
