import { drawPredictedAgainstActual } from '../../charts/predicted-against-actual.ts';
import { rmse } from '../../stats/rmse.ts';
import type { ChartTemplate } from '../../study/types.ts';
import { drawWhole } from './draw-whole.ts';
import { pick } from './pick.ts';
import { SCATTER_WORDS } from './scatter-words.ts';

const ROWS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Far enough apart to be told by eye. */
const SIZES = [5, 20, 60] as const;

/** Which of three numbers is the RMSE of the predictions in a picture. */
export const distanceToTheDiagonal: ChartTemplate = {
  name: 'distance-to-the-diagonal',
  formula: 'of 5, 20 and 60, the nearest to the RMSE of ten rows in a picture',
  draw(chance) {
    const size = pick(chance, SIZES);
    const actual = ROWS.map((row) => 80 + 14 * row + drawWhole(chance, 0, 9));
    const shift = drawWhole(chance, 0, 1);
    const errors = ROWS.map((row) => {
      const distance = Math.round(size * (0.75 + 0.5 * chance()));
      return (row + shift) % 2 === 0 ? distance : -distance;
    });
    const predicted = actual.map((value, row) => value + (errors[row] ?? 0));
    const typical = rmse(actual, predicted);
    const nearest = SIZES.reduce((best, one) =>
      Math.abs(one - typical) < Math.abs(best - typical) ? one : best,
    );
    return {
      slots: { n: ROWS.length, errors },
      key: `about-${nearest}`,
      svg(language, numbers) {
        const { columns, ...words } = SCATTER_WORDS[language];
        return drawPredictedAgainstActual({ actual, predicted, columns }, words, numbers);
      },
    };
  },
};
