import type { NumericTemplate } from '../../study/types.ts';
import { drawWhole } from './draw-whole.ts';

/** How many standard deviations above (or, negative, below) the mean a value lies. */
export const zScore: NumericTemplate = {
  name: 'z-score',
  formula: '(value - mean) / standard_deviation',
  draw(chance) {
    const mean = drawWhole(chance, 60, 90, 2);
    const deviation = drawWhole(chance, 4, 12, 2);
    const size = drawWhole(chance, 1, 5) / 2;
    const answer = chance() < 0.5 ? -size : size;
    const value = mean + answer * deviation;
    return {
      slots: { mean, deviation, value, difference: value - mean },
      answer,
      tolerance: 0.01,
      traps: {
        'other-sign': -answer,
        'not-divided': value - mean,
        'not-centred': value / deviation,
      },
    };
  },
};
