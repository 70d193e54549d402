import { z } from 'zod';

/** By which distance the size of a change is judged. */
export const effectName = z.enum(['wasserstein_normalised', 'js', 'cohens_h']);
export type EffectName = z.infer<typeof effectName>;
