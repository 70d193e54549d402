import type { NumericTemplate } from '../../study/types.ts';
import { drawWhole } from './draw-whole.ts';

/** Of as many photos of each species, the most that a model can name right: those of the species in its data. */
export const knownSpecies: NumericTemplate = {
  name: 'known-species',
  formula: 'known_species * photos_of_each',
  draw(chance) {
    const known = drawWhole(chance, 3, 6);
    // Never as many unknown as known, or the photos of either would be as many.
    const unknown = known + drawWhole(chance, 1, 3);
    const each = drawWhole(chance, 10, 25, 5);
    return {
      slots: { species: known + unknown, known, unknown, each },
      answer: known * each,
      tolerance: 0.1,
      traps: {
        'every-species': (known + unknown) * each,
        'unknown-ones': unknown * each,
        'of-one-species': each,
      },
    };
  },
};
