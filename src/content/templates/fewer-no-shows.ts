import type { NumericTemplate } from '../../study/types.ts';
import { drawApart } from './draw-apart.ts';
import { drawWhole } from './draw-whole.ts';

/** What an objective in percent means in cases: how many missed appointments fewer. */
export const fewerNoShows: NumericTemplate = {
  name: 'fewer-no-shows',
  formula: 'appointments * (now - goal) / 100',
  draw: (outer) =>
    drawApart(outer, (chance) => {
      const appointments = drawWhole(chance, 300, 1200, 100);
      const now = drawWhole(chance, 18, 30);
      const goal = drawWhole(chance, 8, 15);
      return {
        slots: { appointments, now, goal, points: now - goal },
        answer: (appointments * (now - goal)) / 100,
        tolerance: 0.1,
        traps: {
          'still-missed': (appointments * goal) / 100,
          'missed-now': (appointments * now) / 100,
          'points-only': now - goal,
        },
      };
    }),
};
