import type { NumericTemplate } from '../../study/types.ts';
import { pick } from './pick.ts';

/** What rented servers cost that are paid by the hour, in the currency of the price. */
export const cloudBill: NumericTemplate = {
  name: 'cloud-bill',
  formula: 'servers * hours_a_day * days * price_of_an_hour',
  draw(chance) {
    const servers = pick(chance, [2, 3, 4]);
    const hours = pick(chance, [6, 8, 10]);
    const days = pick(chance, [20, 25, 30]);
    const price = pick(chance, [0.5, 1.5, 2.5]);
    const all = servers * hours * days;
    return {
      slots: { servers, hours, days, price, all },
      answer: all * price,
      tolerance: 0.5,
      traps: {
        'one-server': hours * days * price,
        'one-day': servers * hours * price,
        'day-and-night': servers * 24 * days * price,
        'only-hours': all,
      },
    };
  },
};
