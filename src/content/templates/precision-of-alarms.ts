import { classScores } from '../../stats/classification/class-scores.ts';
import type { NumericTemplate } from '../../study/types.ts';
import { drawApart } from './draw-apart.ts';
import { drawWhole } from './draw-whole.ts';
import { pick } from './pick.ts';

/** The precision, in percent, of a number of alarms; how many cases were missed is told too, and does not count. */
export const precisionOfAlarms: NumericTemplate = {
  name: 'precision-of-alarms',
  formula: '100 * tp / (tp + fp)',
  draw(chance) {
    return drawApart(chance, () => {
      const alarms = pick(chance, [20, 25, 40, 50]);
      const hits = drawWhole(chance, Math.ceil(0.4 * alarms), Math.floor(0.9 * alarms));
      const missed = drawWhole(chance, 3, 15);
      const [positive] = classScores([
        [hits, missed],
        [alarms - hits, 0],
      ]);
      const answer = 100 * (positive?.precision ?? Number.NaN);
      return {
        slots: { alarms, hits, missed },
        answer,
        tolerance: 0.5,
        traps: {
          recall: 100 * (positive?.recall ?? Number.NaN),
          'false-alarms': 100 - answer,
          'missed-too': (100 * hits) / (alarms + missed),
          fraction: answer / 100,
        },
      };
    });
  },
};
