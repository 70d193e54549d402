import { accuracy } from '../../stats/classification/accuracy.ts';
import { classScores } from '../../stats/classification/class-scores.ts';
import type { NumericTemplate } from '../../study/types.ts';
import { drawApart } from './draw-apart.ts';
import { drawWhole } from './draw-whole.ts';
import { pick } from './pick.ts';

/** The accuracy, in percent, of the four cells of a confusion matrix of 100 or 200 cases. */
export const accuracyOfCells: NumericTemplate = {
  name: 'accuracy-of-cells',
  formula: '100 * (tp + tn) / (tp + tn + fp + fn)',
  draw(chance) {
    return drawApart(chance, () => {
      const cases = pick(chance, [100, 200]);
      const [tp, fn, fp] = [drawWhole(chance, 12, 40), drawWhole(chance, 2, 10), drawWhole(chance, 2, 16)];
      const tn = cases - tp - fn - fp;
      const cells = [
        [tp, fn],
        [fp, tn],
      ];
      const answer = 100 * (accuracy(cells) ?? Number.NaN);
      const [positive] = classScores(cells);
      return {
        slots: { tp, fn, fp, tn, cases, right: tp + tn },
        answer,
        tolerance: 0.5,
        traps: {
          'only-positives': (100 * tp) / cases,
          'the-errors': 100 - answer,
          precision: 100 * (positive?.precision ?? Number.NaN),
          recall: 100 * (positive?.recall ?? Number.NaN),
          fraction: answer / 100,
        },
      };
    });
  },
};
