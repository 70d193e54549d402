import type { NumericTemplate } from '../../study/types.ts';
import { pick } from './pick.ts';

const BITS_BEFORE = 32;

/** How many megabytes the weights of a model take once each is stored in fewer bits. */
export const memoryWithFewerBits: NumericTemplate = {
  name: 'memory-with-fewer-bits',
  formula: 'megabytes * bits_after / 32',
  draw(chance) {
    const before = pick(chance, [80, 120, 160, 200, 240]);
    const bits = pick(chance, [4, 8]);
    const times = BITS_BEFORE / bits;
    const answer = before / times;
    return {
      slots: { before, bits, times },
      answer,
      tolerance: 0.5,
      traps: {
        saved: before - answer,
        'bits-subtracted': before - (BITS_BEFORE - bits),
        'grown-instead': before * times,
      },
    };
  },
};
