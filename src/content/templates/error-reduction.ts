import type { NumericTemplate } from '../../study/types.ts';
import { wholeBetween } from './whole-between.ts';

/** By what percentage an algorithm lowers the error of the simplest answer there is. */
export const errorReduction: NumericTemplate = {
  name: 'error-reduction',
  formula: '100 * (baseline_error - model_error) / baseline_error',
  draw(chance) {
    const baseline = wholeBetween(chance, 20, 80, 20);
    const answer = wholeBetween(chance, 10, 45, 5);
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
