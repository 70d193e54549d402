import type { NumberStyle } from '../i18n/numbers.ts';
import { type CurveOnSquare, drawOnSquare } from './roc-square.ts';
import type { CurveWords } from './roc-words.ts';

/** `curve` goes from (0, 0) to (1, 1): false positive rate to the right, true positive rate upwards. */
export type DrawnRoc = Omit<CurveOnSquare, 'baseline' | 'baselineArea'>;

/** The ROC curve, with the diagonal that scores without any information reach. */
export function drawRocCurve(roc: DrawnRoc, words: CurveWords, style: NumberStyle): string {
  const baseline = [
    { x: 0, y: 0 },
    { x: 1, y: 1 },
  ] as const;
  return drawOnSquare({ ...roc, baseline, baselineArea: 0.5 }, words, style);
}
