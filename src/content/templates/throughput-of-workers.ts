import type { NumericTemplate } from '../../study/types.ts';
import { pick } from './pick.ts';

/**
 * How many requests a second a server answers that works on some at once, each for so many milliseconds.
 *
 * Source: Little (1961), A proof for the queuing formula L = λW, solved for λ.
 */
export const throughputOfWorkers: NumericTemplate = {
  name: 'throughput-of-workers',
  formula: '1000 * at_once / latency_in_ms',
  draw(chance) {
    const atOnce = pick(chance, [5, 8, 10, 20]);
    const latency = pick(chance, [100, 125, 200, 250, 400, 500]);
    const ofOne = 1000 / latency;
    return {
      slots: { atOnce, latency, ofOne },
      answer: atOnce * ofOne,
      tolerance: 0.05,
      traps: {
        'one-at-a-time': ofOne,
        'in-milliseconds': atOnce / latency,
        'times-latency': (atOnce * latency) / 1000,
      },
    };
  },
};
