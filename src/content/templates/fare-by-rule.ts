import type { NumericTemplate } from '../../study/types.ts';
import { drawWhole } from './draw-whole.ts';

/** What a rule that somebody wrote gives for one case: a fare in pesos, with some kilometres included. */
export const fareByRule: NumericTemplate = {
  name: 'fare-by-rule',
  formula: 'base + per_kilometre * (kilometres - included)',
  draw(chance) {
    const base = drawWhole(chance, 4000, 7000, 500);
    const each = drawWhole(chance, 800, 1500, 100);
    const included = drawWhole(chance, 2, 3);
    const kilometres = drawWhole(chance, 5, 12);
    const extra = kilometres - included;
    return {
      slots: { base, each, included, kilometres, extra },
      answer: base + each * extra,
      tolerance: 0.5,
      traps: {
        'included-charged': base + each * kilometres,
        'base-forgotten': each * extra,
        'one-extra': base + each,
      },
    };
  },
};
