import type { NumericTemplate } from '../../study/types.ts';
import { drawWhole } from './draw-whole.ts';

const DEPTHS = [2, 4, 6, 8, 10];

/** The depth of a tree with the lowest validation error, while the training error keeps falling with the depth. */
export const bestDepth: NumericTemplate = {
  name: 'best-depth',
  formula: 'argmin(validation_error)',
  draw(chance) {
    const best = drawWhole(chance, 1, 3);
    const lowest = drawWhole(chance, 24, 30);
    const rise = drawWhole(chance, 2, 3);
    // Below the validation error at every depth, and further below the deeper the tree.
    const start = lowest + 5 * best - drawWhole(chance, 1, 3);
    const training = DEPTHS.map((_, at) => start - 5 * at);
    const validation = DEPTHS.map((_, at) => lowest + (at < best ? 5 * (best - at) : rise * (at - best)));
    const answer = DEPTHS[validation.indexOf(Math.min(...validation))] ?? 0;
    return {
      slots: { depths: DEPTHS, training, validation, lowest },
      answer,
      tolerance: 0.1,
      traps: { 'lowest-training': DEPTHS.at(-1) ?? 0, 'error-itself': lowest, simplest: DEPTHS[0] ?? 0 },
    };
  },
};
