import type { NumericTemplate } from '../../study/types.ts';
import { drawApart } from './draw-apart.ts';
import { drawWhole } from './draw-whole.ts';

/** After how many months a model has saved what it cost, in millions of pesos. */
export const monthsToPayBack: NumericTemplate = {
  name: 'months-to-pay-back',
  formula: 'cost / (saved_a_month - upkeep_a_month)',
  draw: (outer) =>
    drawApart(outer, (chance) => {
      const upkeep = drawWhole(chance, 2, 4);
      const net = drawWhole(chance, 2, 6);
      const saved = upkeep + net;
      const months = drawWhole(chance, 5, 18);
      return {
        slots: { cost: months * net, saved, upkeep, net },
        answer: months,
        tolerance: 0.1,
        traps: {
          'upkeep-forgotten': (months * net) / saved,
          'upkeep-added': (months * net) / (saved + upkeep),
          'one-month': net,
        },
      };
    }),
};
