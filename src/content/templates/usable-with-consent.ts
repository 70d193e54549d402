import type { NumericTemplate } from '../../study/types.ts';
import { drawWhole } from './draw-whole.ts';

/** Of how many people the data may be used, when some agree and some of those withdraw later. */
export const usableWithConsent: NumericTemplate = {
  name: 'usable-with-consent',
  formula: 'people * agreed / 100 * (1 - withdrew / 100)',
  draw(chance) {
    const people = drawWhole(chance, 400, 2000, 200);
    const agreed = drawWhole(chance, 50, 90, 10);
    const withdrew = drawWhole(chance, 5, 25, 5);
    const first = (people * agreed) / 100;
    const gone = (first * withdrew) / 100;
    return {
      slots: { people, agreed, withdrew, first, gone },
      answer: first - gone,
      tolerance: 0.1,
      traps: {
        'subtracted-percentages': (people * (agreed - withdrew)) / 100,
        'no-withdrawal': first,
        'withdrawn-only': gone,
      },
    };
  },
};
