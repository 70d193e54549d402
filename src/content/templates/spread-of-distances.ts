import type { DriftNumbersWords } from '../../charts/drift-chart-words.ts';
import { drawDriftNumbers } from '../../charts/drift-numbers.ts';
import { normalQuantile } from '../../stats/normal-quantile.ts';
import { quantileSorted } from '../../stats/quantile-sorted.ts';
import type { Chance, ChartTemplate, Language } from '../../study/types.ts';
import { pick } from './pick.ts';
import { TWO_SAMPLE_WORDS } from './two-sample-words.ts';

const ROWS = 300;
const MEAN = 6;
const SPREAD = 0.9;

const SHAPES = ['longer', 'shorter', 'wider', 'same'] as const;
type Shape = (typeof SHAPES)[number];

const NAMES: Record<Language, string> = { es: 'Kilómetros', en: 'Kilometres' };

const WORDS: Record<Language, DriftNumbersWords> = {
  es: {
    ...TWO_SAMPLE_WORDS.es,
    columnTitle: '{column}: antes y ahora',
    shares: '% de los viajes de cada muestra',
  },
  en: {
    ...TWO_SAMPLE_WORDS.en,
    columnTitle: '{column}: before and now',
    shares: '% of the trips of each sample',
  },
};

/** The distances of bike trips in two months, the second of which may have moved or spread. */
export const spreadOfDistances: ChartTemplate = {
  name: 'spread-of-distances',
  formula: 'place and spread of 300 distances against those of 300 before',
  draw(chance) {
    const shape = pick(chance, SHAPES);
    const { shift, spread } = changeOf(shape, chance);
    const reference = distances(MEAN, SPREAD, chance);
    const current = distances(MEAN + shift, SPREAD * spread, chance);
    return {
      slots: { rows: ROWS, reference: decilesOf(reference), current: decilesOf(current) },
      key: shape,
      svg: (language, numbers) =>
        drawDriftNumbers({ name: NAMES[language], reference, current }, WORDS[language], numbers),
    };
  },
};

/** `shift` in km, `spread` in times that of the reference. */
function changeOf(shape: Shape, chance: Chance): { shift: number; spread: number } {
  const km = pick(chance, [1.5, 1.8, 2.1]);
  switch (shape) {
    case 'longer':
      return { shift: km, spread: 1 };
    case 'shorter':
      return { shift: -km, spread: 1 };
    case 'wider':
      return { shift: 0, spread: 1.9 };
    case 'same':
      // Two samples of one distribution are never quite alike.
      return { shift: pick(chance, [-0.1, 0.1]), spread: 1 };
    default:
      return shape satisfies never;
  }
}

/** Normal distances in tenths of a km, one from each of equal slices of the distribution: chance moves little. */
function distances(mean: number, sd: number, chance: Chance): Float64Array {
  const values = Float64Array.from({ length: ROWS }, (_, row) => {
    const inside = 0.3 + 0.4 * chance();
    return Math.round(10 * (mean + sd * normalQuantile((row + inside) / ROWS))) / 10;
  });
  return values.sort();
}

/** Those that say where the low tenth, the middle and the high tenth lie. */
function decilesOf(sorted: Float64Array): number[] {
  return [0.1, 0.5, 0.9].map((share) => Math.round(10 * quantileSorted(sorted, share)) / 10);
}
