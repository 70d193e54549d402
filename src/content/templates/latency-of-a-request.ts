import type { NumericTemplate } from '../../study/types.ts';
import { pick } from './pick.ts';

/** How many milliseconds pass between sending the input to a model in the cloud and having its prediction. */
export const latencyOfARequest: NumericTemplate = {
  name: 'latency-of-a-request',
  formula: 'upload + waiting + computing + download',
  draw(chance) {
    const upload = pick(chance, [40, 50, 60, 70]);
    const waiting = pick(chance, [10, 15]);
    const computing = pick(chance, [120, 140, 160, 180]);
    const download = pick(chance, [20, 25, 30, 35]);
    return {
      slots: { upload, waiting, computing, download },
      answer: upload + waiting + computing + download,
      tolerance: 0.5,
      traps: {
        'only-computing': computing,
        'only-network': upload + download,
        'one-way': upload + waiting + computing,
        'no-waiting': upload + computing + download,
      },
    };
  },
};
