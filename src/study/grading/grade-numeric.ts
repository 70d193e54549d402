import type { DrawnNumber, NumericQuestion } from '../types.ts';
import { type Graded, gradedBy } from './graded.ts';
import { typedNumber } from './typed-numbers.ts';

/**
 * Right where any reading of what was typed is within the template's tolerance; with a percent sign, `85 %` is also 0.85.
 * A wrong number that the template foresees says what it comes from.
 *
 * @returns undefined where no number was typed
 */
export function gradeNumeric(
  { traps }: NumericQuestion,
  { answer, tolerance, traps: wrong }: DrawnNumber,
  text: string,
): Graded | undefined {
  const typed = typedNumber(text);
  if (!typed) return undefined;
  const values = typed.percent ? typed.values.flatMap((value) => [value, value / 100]) : typed.values;
  // A hair more than the tolerance, which is a decimal and therefore rounded.
  const isNear = (value: number, to: number) => Math.abs(value - to) <= tolerance * (1 + 1e-9);
  if (values.some((value) => isNear(value, answer))) return gradedBy(1, 1);
  const met = Object.entries(wrong).find(([, trap]) => values.some((value) => isNear(value, trap)));
  const misconception = met && traps[met[0]];
  return gradedBy(0, 1, misconception ? [misconception] : []);
}
