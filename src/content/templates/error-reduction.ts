import type { NumericTemplate } from '../../study/types.ts';
import { drawWhole } from './draw-whole.ts';

/** By what percentage an algorithm lowers the error of the simplest answer there is. */
export const errorReduction: NumericTemplate = {
  name: 'error-reduction',
  formula: '100 * (baseline_error - model_error) / baseline_error',
  draw(chance) {
    const baseline = drawWhole(chance, 20, 80, 20);
    const answer = drawWhole(chance, 10, 45, 5);
    const model = baseline - (baseline * answer) / 100;
    return {
      slots: { baseline, model, difference: baseline - model },
      answer,
      tolerance: 0.1,
      traps: {
        'not-divided': baseline - model,
        'over-model': (100 * (baseline - model)) / model,
        'what-is-left': (100 * model) / baseline,
      },
    };
  },
};
