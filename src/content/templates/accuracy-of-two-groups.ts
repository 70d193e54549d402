import type { NumericTemplate } from '../../study/types.ts';
import { pick } from './pick.ts';

const TRIPS = 1000;

/** The accuracy over all cases of a large group that goes well and a small one that goes badly, in percent. */
export const accuracyOfTwoGroups: NumericTemplate = {
  name: 'accuracy-of-two-groups',
  formula: '(n1 * accuracy1 + n2 * accuracy2) / (n1 + n2)',
  draw(chance) {
    const many = pick(chance, [800, 900]);
    const few = TRIPS - many;
    const high = pick(chance, [90, 92, 94, 95, 96]);
    const low = pick(chance, [40, 50, 60]);
    const hits = (many * high + few * low) / 100;
    return {
      slots: { many, few, high, low, hitsOfMany: (many * high) / 100, hitsOfFew: (few * low) / 100, hits },
      answer: (100 * hits) / TRIPS,
      tolerance: 0.05,
      traps: {
        'plain-average': (high + low) / 2,
        'large-group': high,
        'small-group': low,
        'weights-swapped': (few * high + many * low) / TRIPS,
      },
    };
  },
};
