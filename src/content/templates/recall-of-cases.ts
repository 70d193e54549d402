import { classScores } from '../../stats/classification/class-scores.ts';
import type { NumericTemplate } from '../../study/types.ts';
import { drawApart } from './draw-apart.ts';
import { drawWhole } from './draw-whole.ts';
import { pick } from './pick.ts';

/** The recall, in percent, over a number of real cases; how many false alarms there were is told too, and does not count. */
export const recallOfCases: NumericTemplate = {
  name: 'recall-of-cases',
  formula: '100 * tp / (tp + fn)',
  draw(chance) {
    return drawApart(chance, () => {
      const cases = pick(chance, [20, 25, 40, 50]);
      const hits = drawWhole(chance, Math.ceil(0.4 * cases), Math.floor(0.9 * cases));
      const falseAlarms = drawWhole(chance, 3, 15);
      const [positive] = classScores([
        [hits, cases - hits],
        [falseAlarms, 0],
      ]);
      const answer = 100 * (positive?.recall ?? Number.NaN);
      return {
        slots: { cases, hits, falseAlarms },
        answer,
        tolerance: 0.5,
        traps: {
          precision: 100 * (positive?.precision ?? Number.NaN),
          'the-missed': 100 - answer,
          'false-alarms-too': (100 * hits) / (cases + falseAlarms),
          fraction: answer / 100,
        },
      };
    });
  },
};
