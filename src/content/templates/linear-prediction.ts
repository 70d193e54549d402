import type { NumericTemplate } from '../../study/types.ts';
import { drawApart } from './draw-apart.ts';
import { drawWhole } from './draw-whole.ts';
import { pick } from './pick.ts';

/** What a linear model with two features answers: one of them adds, the other takes away. */
export const linearPrediction: NumericTemplate = {
  name: 'linear-prediction',
  formula: 'base + per_degree * degrees - per_millimetre * millimetres',
  draw(chance) {
    return drawApart(chance, () => {
      const base = pick(chance, [20, 30, 40, 50]);
      const [perDegree, degrees] = [drawWhole(chance, 4, 9), drawWhole(chance, 11, 22)];
      const [perMillimetre, millimetres] = [drawWhole(chance, 2, 6), drawWhole(chance, 2, 7)];
      const [added, taken] = [perDegree * degrees, perMillimetre * millimetres];
      return {
        slots: { base, perDegree, degrees, perMillimetre, millimetres, added, taken },
        answer: base + added - taken,
        tolerance: 0.5,
        traps: {
          'no-base': added - taken,
          'rain-added': base + added + taken,
          'left-to-right': (base + perDegree) * degrees - taken,
          'no-rain': base + added,
        },
      };
    });
  },
};
