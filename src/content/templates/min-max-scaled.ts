import type { NumericTemplate } from '../../study/types.ts';
import { drawWhole } from './draw-whole.ts';

/** A value brought to the scale from 0 to 1 by its column's minimum and maximum. */
export const minMaxScaled: NumericTemplate = {
  name: 'min-max-scaled',
  formula: '(value - min) / (max - min)',
  draw(chance) {
    const min = drawWhole(chance, 20, 60, 10);
    const range = drawWhole(chance, 40, 120, 20);
    // Not in the middle, where counting from the top gives the same.
    const twentieths = chance() < 0.5 ? drawWhole(chance, 3, 8) : drawWhole(chance, 12, 17);
    const shift = (range * twentieths) / 20;
    const [value, max] = [min + shift, min + range];
    return {
      slots: { min, max, value, shift, range },
      answer: shift / range,
      tolerance: 0.005,
      traps: {
        'over-max': value / max,
        'not-shifted': value / range,
        'from-the-top': (max - value) / range,
      },
    };
  },
};
