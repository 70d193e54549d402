import type { NumericTemplate } from '../../study/types.ts';
import { drawWhole } from './draw-whole.ts';

const MINUTES = [10, 12, 15, 20];

/** A feature made of two columns: kilometres an hour, from the kilometres and the minutes of a trip. */
export const averageSpeed: NumericTemplate = {
  name: 'average-speed',
  formula: '60 * kilometres / minutes',
  draw(chance) {
    const minutes = MINUTES[drawWhole(chance, 0, MINUTES.length - 1)] ?? 10;
    const kilometres = drawWhole(chance, 2, 5);
    return {
      slots: { kilometres, minutes },
      answer: (60 * kilometres) / minutes,
      tolerance: 0.05,
      traps: {
        'per-minute': kilometres / minutes,
        'minutes-per-kilometre': minutes / kilometres,
        product: kilometres * minutes,
      },
    };
  },
};
