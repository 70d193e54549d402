import type { NumberStyle } from '../i18n/numbers.ts';
import { type CurveOnSquare, drawOnSquare } from './roc-square.ts';
import type { CurveWords } from './roc-words.ts';

/** `curve` goes from the highest threshold to the lowest: recall to the right, precision upwards. */
export type DrawnPrecisionRecall = Omit<CurveOnSquare, 'baseline' | 'baselineArea'>;

/**
 * The precision–recall curve as steps, whose area is the average precision, with the level that scores without any
 * information reach: the share of the positive class.
 */
export function drawPrecisionRecallCurve(
  drawn: DrawnPrecisionRecall,
  words: CurveWords,
  style: NumberStyle,
): string {
  const share = drawn.positives / drawn.n;
  const baseline = [
    { x: 0, y: share },
    { x: 1, y: share },
  ] as const;
  return drawOnSquare({ ...drawn, curve: steps(drawn.curve), baseline, baselineArea: share }, words, style);
}

/** Each precision holds from the recall before it on; where it starts, the line goes straight up or down. */
function steps(curve: DrawnPrecisionRecall['curve']): CurveOnSquare['curve'] {
  let before = 0;
  return curve.flatMap(({ x, y }) => {
    // Thresholds that gain no recall have no width.
    if (x === before) return [];
    const from = { x: before, y };
    before = x;
    return [from, { x, y }];
  });
}
