import type { NumericTemplate } from '../../study/types.ts';
import { pick } from './pick.ts';

/** By how many percent an error has grown since the model was deployed. */
export const riseOfError: NumericTemplate = {
  name: 'rise-of-error',
  formula: '100 * (error now - error at first) / error at first',
  draw(chance) {
    const before = pick(chance, [4, 8, 12, 20]);
    const percent = pick(chance, [25, 50, 75, 100, 150]);
    const now = before * (1 + percent / 100);
    const rise = now - before;
    return {
      slots: { before, now, rise },
      answer: percent,
      tolerance: 0.1,
      traps: {
        'over-the-new': (100 * rise) / now,
        'only-the-difference': rise,
        'whole-ratio': (100 * now) / before,
        'as-a-share': rise / before,
      },
    };
  },
};
