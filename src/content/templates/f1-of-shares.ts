import { classScores } from '../../stats/classification/class-scores.ts';
import type { NumericTemplate } from '../../study/types.ts';
import { drawApart } from './draw-apart.ts';
import { pick } from './pick.ts';

type Shares = readonly [number, number];

/** Percentages whose harmonic mean is whole. */
const SHARES: readonly [Shares, ...Shares[]] = [
  [90, 45],
  [75, 50],
  [80, 20],
  [60, 30],
  [90, 30],
  [90, 60],
  [60, 40],
  [70, 30],
  [60, 20],
  [80, 48],
];

/** The F1, in percent, of a precision and a recall in percent. */
export const f1OfShares: NumericTemplate = {
  name: 'f1-of-shares',
  formula: '2 * precision * recall / (precision + recall)',
  draw(chance) {
    return drawApart(chance, () => {
      const [one, other] = pick(chance, SHARES);
      const [precision, recall] = chance() < 0.5 ? [one, other] : [other, one];
      // Counts that have these shares: as many cases as 100 × precision, as many alarms as 100 × recall.
      const tp = precision * recall;
      const [positive] = classScores([
        [tp, 100 * precision - tp],
        [100 * recall - tp, 0],
      ]);
      return {
        slots: { precision, recall, product: 2 * precision * recall, sum: precision + recall },
        answer: 100 * (positive?.f1 ?? Number.NaN),
        tolerance: 0.2,
        traps: {
          'plain-average': (precision + recall) / 2,
          'without-the-two': (precision * recall) / (precision + recall),
          product: (precision * recall) / 100,
          geometric: Math.sqrt(precision * recall),
          lowest: Math.min(precision, recall),
        },
      };
    });
  },
};
