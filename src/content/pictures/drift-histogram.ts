import { z } from 'zod';
import type { DriftNumbersWords } from '../../charts/drift-chart-words.ts';
import { drawDriftNumbers } from '../../charts/drift-numbers.ts';
import { normalQuantile } from '../../stats/normal-quantile.ts';
import type { Language } from '../../study/types.ts';
import { LESSON_NUMBERS, label, lessonPicture } from './lesson-picture.ts';

const WORDS: Record<Language, DriftNumbersWords> = {
  es: {
    reference: 'antes (n = {n})',
    current: 'ahora (n = {n})',
    columnTitle: '{column}: antes y ahora',
    shares: '% de cada muestra, según su media y su desviación',
    clipped: 'las barras de los extremos juntan lo que queda afuera',
  },
  en: {
    reference: 'before (n = {n})',
    current: 'now (n = {n})',
    columnTitle: '{column}: before and now',
    shares: '% of each sample, by its mean and deviation',
    clipped: 'the bars at the ends hold all that lies beyond',
  },
};

/** Under samples that are no before and now. */
const SHARES: Record<Language, string> = { es: '% de cada muestra', en: '% of each sample' };

const rows = z.coerce.number().int().min(2).max(10_000);
const mean = z.coerce.number();
const deviation = z.coerce.number().positive();

/** The tails beyond so many deviations are left out: they would stretch the axis for a bar that nobody sees. */
const REACH = 2.6;

/**
 * `picture:drift-histogram?column=Distancia&n=320&mean=3.2&sd=1.2&n2=340&mean2=4.3&sd2=1.5`: two normal samples, before and now.
 * With `&name=nube&name2=bus` they are two things that are compared, under those names.
 */
export const driftHistogramPicture = lessonPicture(
  z
    .strictObject({
      ...{ column: label, n: rows, mean, sd: deviation, n2: rows, mean2: mean, sd2: deviation },
      ...{ name: label.optional(), name2: label.optional() },
    })
    .refine(
      ({ name, name2 }) => (name === undefined) === (name2 === undefined),
      'a name for both or neither',
    ),
  ({ column, n, mean: first, sd, n2, mean2, sd2, name, name2 }, language) =>
    drawDriftNumbers(
      { name: column, reference: normalSample(n, first, sd), current: normalSample(n2, mean2, sd2) },
      name === undefined || name2 === undefined
        ? WORDS[language]
        : {
            ...WORDS[language],
            ...{ columnTitle: '{column}', reference: `${name} (n = {n})`, current: `${name2} (n = {n})` },
            shares: SHARES[language],
          },
      LESSON_NUMBERS[language],
    ),
);

/** The quantiles of a normal distribution, as many as there are rows: no chance is drawn. */
function normalSample(n: number, centre: number, sd: number): Float64Array {
  return Float64Array.from({ length: n }, (_, row) => {
    const z = normalQuantile((row + 0.5) / n);
    return centre + sd * Math.min(REACH, Math.max(-REACH, z));
  });
}
