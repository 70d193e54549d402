import type { NumericTemplate } from '../../study/types.ts';
import { pick } from './pick.ts';

const BITS_IN_A_BYTE = 8;

/** How many megabytes (of a million bytes) the weights of a model take. */
export const memoryOfWeights: NumericTemplate = {
  name: 'memory-of-weights',
  formula: 'millions_of_parameters * bits / 8',
  draw(chance) {
    const millions = pick(chance, [25, 40, 60, 80, 120, 140]);
    const bits = pick(chance, [16, 32]);
    const bytes = bits / BITS_IN_A_BYTE;
    return {
      slots: { millions, bits, bytes },
      answer: millions * bytes,
      tolerance: 0.5,
      traps: { 'in-bits': millions * bits, 'one-byte-each': millions, divided: millions / bytes },
    };
  },
};
