import type { DriftNumbersWords } from '../../charts/drift-chart-words.ts';
import { drawDriftNumbers } from '../../charts/drift-numbers.ts';
import { median } from '../../stats/median.ts';
import { normalQuantile } from '../../stats/normal-quantile.ts';
import type { Chance, ChartTemplate, Language } from '../../study/types.ts';
import { drawWhole } from './draw-whole.ts';
import { TWO_SAMPLE_WORDS } from './two-sample-words.ts';

const ROWS = 400;
/** Of the rows, one in five is for the test. */
const FIFTH = 5;
/** Medians that differ by less than this many years are those of a random split. */
const ALIKE = 4;
const WAYS = ['shuffled', 'oldest', 'youngest'] as const;

const NAMES: Record<Language, string> = { es: 'Edad, en años', en: 'Age, in years' };

const WORDS: Record<Language, DriftNumbersWords> = {
  es: {
    ...TWO_SAMPLE_WORDS.es,
    reference: 'entrenamiento (n = {n})',
    current: 'prueba (n = {n})',
    shares: '% de los pacientes de cada conjunto',
  },
  en: {
    ...TWO_SAMPLE_WORDS.en,
    reference: 'training (n = {n})',
    current: 'test (n = {n})',
    shares: '% of the patients of each set',
  },
};

/** The ages in a training and a test set, which were split at random or by cutting a table sorted by age. */
export const wayOfSplitting: ChartTemplate = {
  name: 'way-of-splitting',
  formula: 'sign(median(test) - median(train)), 0 where they are alike',
  draw(chance) {
    const ages = drawAges(chance);
    const way = WAYS[drawWhole(chance, 0, WAYS.length - 1)] ?? 'shuffled';
    // One age of each five neighbours is as good as chance, and never by accident unlike it.
    const turn = drawWhole(chance, 0, FIFTH - 1);
    const isTest = {
      shuffled: (row: number) => row % FIFTH === turn,
      oldest: (row: number) => row >= ROWS - ROWS / FIFTH,
      youngest: (row: number) => row < ROWS / FIFTH,
    }[way];
    const test = ages.filter((_, row) => isTest(row));
    const train = ages.filter((_, row) => !isTest(row));
    const gap = median(test) - median(train);
    return {
      slots: {
        train: train.length,
        test: test.length,
        'train-ages': [Math.min(...train), Math.max(...train)],
        'test-ages': [Math.min(...test), Math.max(...test)],
      },
      key: Math.abs(gap) < ALIKE ? 'shuffled' : gap > 0 ? 'oldest' : 'youngest',
      svg: (language, numbers) =>
        drawDriftNumbers(
          { name: NAMES[language], reference: train, current: test },
          WORDS[language],
          numbers,
        ),
    };
  },
};

/** Whole years in ascending order, around a mean of 40 or so, the youngest about 20 younger. */
function drawAges(chance: Chance): number[] {
  const centre = drawWhole(chance, 38, 46, 2);
  const spread = drawWhole(chance, 8, 10);
  return Array.from({ length: ROWS }, (_, row) => {
    const inside = 0.2 + 0.6 * chance();
    return Math.round(centre + spread * normalQuantile((row + inside) / ROWS));
  });
}
