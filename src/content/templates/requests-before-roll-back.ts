import type { NumericTemplate } from '../../study/types.ts';
import { pick } from './pick.ts';

/** How many requests a new version answered, released to a share of them, before the old one took over again. */
export const requestsBeforeRollBack: NumericTemplate = {
  name: 'requests-before-roll-back',
  formula: 'requests_per_minute * share / 100 * minutes',
  draw(chance) {
    const perMinute = pick(chance, [200, 300, 400, 600]);
    const share = pick(chance, [5, 10, 20]);
    const minutes = pick(chance, [15, 25, 30, 40]);
    const inOneMinute = (perMinute * share) / 100;
    return {
      slots: { perMinute, share, minutes, inOneMinute },
      answer: inOneMinute * minutes,
      tolerance: 0.5,
      traps: {
        'every-request': perMinute * minutes,
        'one-minute': inOneMinute,
        'the-old-version': (perMinute - inOneMinute) * minutes,
      },
    };
  },
};
