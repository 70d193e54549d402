import type { NumericTemplate } from '../../study/types.ts';
import { drawApart } from './draw-apart.ts';
import { drawWhole } from './draw-whole.ts';
import { pick } from './pick.ts';

/** One step of gradient descent: against the slope of the loss, as far as the learning rate says. */
export const gradientStep: NumericTemplate = {
  name: 'gradient-step',
  formula: 'weight - rate * slope',
  draw: (outer) =>
    drawApart(outer, (chance) => {
      // At least 5, so that no step ends below zero minutes.
      const weight = drawWhole(chance, 5, 12);
      const rate = pick(chance, [0.1, 0.2, 0.5]);
      const slope = drawWhole(chance, 2, 8) * (chance() < 0.5 ? -1 : 1);
      const step = Math.round(10 * rate * slope) / 10;
      return {
        slots: { weight, rate, slope, step },
        answer: weight - step,
        tolerance: 0.01,
        traps: {
          'up-the-slope': weight + step,
          'whole-slope': weight - slope,
          'step-only': step,
        },
      };
    }),
};
