import { buttonSpecimens } from './buttons.ts';
import { embedSpecimens } from './embeds.ts';
import type { Specimen } from './exhibit.ts';
import { hostileSpecimens } from './hostile.ts';
import { layoutSpecimens } from './layout.ts';
import { mediaSpecimens } from './media.ts';
import { modalSpecimens } from './modals.ts';
import { selectSpecimens } from './selects.ts';
import { stateSpecimens } from './states.ts';
import { textSpecimens } from './text.ts';

/** Everything that the gallery shows, in order. */
export const specimens: readonly Specimen[] = [
  ...textSpecimens,
  ...stateSpecimens,
  ...embedSpecimens,
  ...buttonSpecimens,
  ...selectSpecimens,
  ...layoutSpecimens,
  ...mediaSpecimens,
  ...modalSpecimens,
  ...hostileSpecimens,
];
