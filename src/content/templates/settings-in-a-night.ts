import type { NumericTemplate } from '../../study/types.ts';
import { pick } from './pick.ts';

/** How many settings a machine can try while it is free, when each is trained once for every fold. */
export const settingsInANight: NumericTemplate = {
  name: 'settings-in-a-night',
  formula: 'hours * 60 / (minutes_per_training * k)',
  draw(chance) {
    const hours = pick(chance, [6, 8, 10, 12]);
    const minutes = pick(chance, [2, 3, 4, 6]);
    const k = pick(chance, [5, 10]);
    const [free, each] = [60 * hours, minutes * k];
    return {
      slots: { hours, minutes, k, free, each },
      answer: free / each,
      tolerance: 0.2,
      traps: { 'no-folds': free / minutes, 'one-hour': 60 / each, 'no-minutes': free / k },
    };
  },
};
