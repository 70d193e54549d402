import { drawPredictedAgainstActual } from '../../charts/predicted-against-actual.ts';
import type { ChartTemplate } from '../../study/types.ts';
import { drawWhole } from './draw-whole.ts';
import { pick } from './pick.ts';
import { SCATTER_WORDS } from './scatter-words.ts';

const ROWS = Array.from({ length: 20 }, (_, row) => row);

/** How many of twenty predictions are too high; with ten of them, neither side prevails. */
const TOO_HIGH = [
  [18, 'too-high'],
  [10, 'both-sides'],
  [2, 'too-low'],
] as const;

/** On which side of the truth a model errs. */
export const sideOfTheDiagonal: ChartTemplate = {
  name: 'side-of-the-diagonal',
  formula: 'share of rows with predicted > actual: 90 %, 50 % or 10 %',
  draw(chance) {
    const [above, key] = pick<(typeof TOO_HIGH)[number]>(chance, TOO_HIGH);
    const actual = ROWS.map((row) => 40 + 8 * row + drawWhole(chance, 0, 7));
    // The few on the other side lie spread along the diagonal, not all at one end.
    const isAbove = (row: number) => (row * 7 + 3) % ROWS.length < above;
    const predicted = actual.map((value, row) => value + (isAbove(row) ? 1 : -1) * drawWhole(chance, 10, 36));
    return {
      slots: { n: ROWS.length, above, below: ROWS.length - above },
      key,
      svg(language, numbers) {
        const { columns, ...words } = SCATTER_WORDS[language];
        return drawPredictedAgainstActual({ actual, predicted, columns }, words, numbers);
      },
    };
  },
};
