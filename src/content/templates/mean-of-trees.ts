import { mean } from '../../stats/mean.ts';
import { median } from '../../stats/median.ts';
import { sum } from '../../stats/sum.ts';
import type { NumericTemplate } from '../../study/types.ts';
import { drawApart } from './draw-apart.ts';
import { drawWhole } from './draw-whole.ts';

const TREES = [0, 1, 2, 3, 4];

/** What a random forest of five trees answers, given what each tree answers. */
export const meanOfTrees: NumericTemplate = {
  name: 'mean-of-trees',
  formula: 'mean(tree_1, tree_2, tree_3, tree_4, tree_5)',
  draw(chance) {
    return drawApart(chance, () => {
      const trees = TREES.map(() => drawWhole(chance, 18, 44));
      const [low, high] = [Math.min(...trees), Math.max(...trees)];
      return {
        slots: { trees, n: TREES.length, total: sum(trees) },
        answer: mean(trees),
        tolerance: 0.05,
        traps: {
          'no-mean': sum(trees),
          'middle-tree': median(trees),
          'extremes-only': (low + high) / 2,
          'highest-tree': high,
        },
      };
    });
  },
};
