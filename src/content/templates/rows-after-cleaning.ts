import type { NumericTemplate } from '../../study/types.ts';
import { drawWhole } from './draw-whole.ts';

/** What is left of a table without its copies and its impossible rows, some of which are the same rows. */
export const rowsAfterCleaning: NumericTemplate = {
  name: 'rows-after-cleaning',
  formula: 'rows - copies - impossible + both',
  draw(chance) {
    const rows = drawWhole(chance, 400, 900, 50);
    const copies = drawWhole(chance, 20, 60, 5);
    // Not a multiple of 5, so that it is another number than the copies.
    const impossible = drawWhole(chance, 12, 32, 5);
    const both = drawWhole(chance, 3, 9);
    const removed = copies + impossible - both;
    return {
      slots: { rows, copies, impossible, both, removed },
      answer: rows - removed,
      tolerance: 0.1,
      traps: {
        'counted-twice': rows - copies - impossible,
        'copies-only': rows - copies,
        'impossible-only': rows - impossible,
        removed,
      },
    };
  },
};
