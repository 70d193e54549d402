import type { NumericTemplate } from '../../study/types.ts';
import { drawApart } from './draw-apart.ts';
import { drawWhole } from './draw-whole.ts';

/** How many weights join three fully connected layers, biases left out. */
export const weightsBetweenLayers: NumericTemplate = {
  name: 'weights-between-layers',
  formula: 'inputs * hidden + hidden * outputs',
  draw(chance) {
    return drawApart(chance, () => {
      const [inputs, hidden, outputs] = [
        drawWhole(chance, 3, 8),
        drawWhole(chance, 4, 10),
        drawWhole(chance, 2, 5),
      ];
      const [first, second] = [inputs * hidden, hidden * outputs];
      return {
        slots: { inputs, hidden, outputs, first, second },
        answer: first + second,
        tolerance: 0.2,
        traps: {
          neurons: inputs + hidden + outputs,
          'first-gap': first,
          'all-multiplied': inputs * hidden * outputs,
          'with-biases': first + second + hidden + outputs,
        },
      };
    });
  },
};
