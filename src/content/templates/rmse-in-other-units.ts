import type { NumericTemplate } from '../../study/types.ts';
import { drawApart } from './draw-apart.ts';
import { drawWhole } from './draw-whole.ts';

/** How much lower one RMSE is than another, when one is in minutes and the other in seconds. */
export const rmseInOtherUnits: NumericTemplate = {
  name: 'rmse-in-other-units',
  formula: 'rmse_in_minutes - rmse_in_seconds / 60',
  draw(chance) {
    return drawApart(chance, () => {
      const converted = drawWhole(chance, 3, 8) / 2;
      const minutes = converted + drawWhole(chance, 1, 6) / 2;
      const seconds = 60 * converted;
      return {
        slots: { minutes, seconds, converted },
        answer: minutes - converted,
        tolerance: 0.05,
        traps: {
          'in-seconds': 60 * minutes - seconds,
          'not-converted': seconds - minutes,
          'only-converted': converted,
          'by-hundred': minutes - seconds / 100,
        },
      };
    });
  },
};
