import type { NumericTemplate } from '../../study/types.ts';
import { drawWhole } from './draw-whole.ts';

/** The rule behind two examples: what each kilo adds to the price, where a fixed amount comes on top. */
export const priceLearned: NumericTemplate = {
  name: 'price-learned',
  formula: '(second_price - first_price) / (second_kilos - first_kilos)',
  draw(chance) {
    // Not a multiple of 100, as the kilos are, so that no two traps are the same number.
    const fixed = drawWhole(chance, 2050, 6050, 500);
    const each = drawWhole(chance, 600, 1900, 100);
    const first = drawWhole(chance, 2, 4);
    const more = drawWhole(chance, 2, 4);
    const second = first + more;
    const firstPrice = fixed + each * first;
    const secondPrice = fixed + each * second;
    return {
      slots: { first, second, firstPrice, secondPrice, more, rise: each * more, fixed },
      answer: each,
      tolerance: 0.5,
      traps: {
        'fixed-shared-out': secondPrice / second,
        'first-only': firstPrice / first,
        'not-divided': each * more,
      },
    };
  },
};
