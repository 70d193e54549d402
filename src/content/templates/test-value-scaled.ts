import type { NumericTemplate } from '../../study/types.ts';
import { drawWhole } from './draw-whole.ts';

/** A test value beyond the training maximum, on the scale that was fitted on the training rows: more than 1. */
export const testValueScaled: NumericTemplate = {
  name: 'test-value-scaled',
  formula: '(test_value - min(train)) / (max(train) - min(train))',
  draw(chance) {
    const min = drawWhole(chance, 20, 60, 10);
    const range = drawWhole(chance, 40, 100, 20);
    const shift = (range * drawWhole(chance, 11, 16)) / 10;
    const [value, max] = [min + shift, min + range];
    return {
      slots: { min, max, value, shift, range },
      answer: shift / range,
      tolerance: 0.005,
      // 1 is what both the maximum of all rows and cutting off at the end of the scale give.
      traps: { 'all-rows': 1, 'over-max': value / max, 'not-shifted': value / range },
    };
  },
};
