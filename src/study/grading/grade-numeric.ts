import type { DrawnNumber, NumericQuestion } from '../types.ts';
import { type Graded, gradedBy } from './graded.ts';
import { type TypedNumber, typedNumber } from './typed-numbers.ts';

/**
 * Right where any reading of what was typed is within the template's tolerance. A percent sign counts: `85 %` is 0.85, or
 * 85 where percent are asked for. A wrong number that the template foresees says what it comes from, and one that is only a
 * hundred times too large or too small says that.
 *
 * @returns undefined where no number was typed
 */
export function gradeNumeric(
  question: NumericQuestion,
  drawn: DrawnNumber,
  text: string,
): Graded | undefined {
  const typed = typedNumber(text);
  if (!typed) return undefined;
  const { answer } = drawn;
  const values = valuesOf(typed, question.unit?.en);
  // Decimals are rounded, and so is a tolerance.
  const reach = drawn.tolerance * (1 + 1e-9) + 1e-9 * Math.abs(answer);
  const offBy = (to: number) => Math.min(...values.map((value) => Math.abs(value - to)));
  if (offBy(answer) <= reach) return gradedBy(1, 1);

  const traps = Object.entries(drawn.traps).map(([code, trap]) => ({ code, off: offBy(trap) }));
  const [met] = traps.filter(({ off }) => off <= reach).sort((one, other) => one.off - other.off);
  const misconception = met && question.traps[met.code];
  if (misconception) return gradedBy(0, 1, [{ text: misconception }]);
  const slip = scaleSlip(values, answer, reach, question.unit?.en === '%');
  return slip ? { ...gradedBy(0, 1), slip } : gradedBy(0, 1);
}

function valuesOf({ values, percent }: TypedNumber, unit: string | undefined): readonly number[] {
  if (!percent || unit === '%') return values;
  const shares = values.map((value) => value / 100);
  return unit === undefined ? [...values, ...shares] : shares;
}

/** Somebody knew the number and wrote it as percent instead of a share, or the other way round. */
function scaleSlip(
  values: readonly number[],
  answer: number,
  reach: number,
  asksPercent: boolean,
): Graded['slip'] | undefined {
  const isShare = answer !== 0 && Math.abs(answer) <= 1;
  if (isShare && values.some((value) => Math.abs(value / 100 - answer) <= reach)) return 'percent-for-share';
  const small = asksPercent ? values : values.filter((value) => Math.abs(value) <= 1);
  return small.some((value) => value !== 0 && Math.abs(value * 100 - answer) <= reach)
    ? 'share-for-percent'
    : undefined;
}
