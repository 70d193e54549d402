import { z } from 'zod';
import { drawErrorCurves } from '../../charts/error-curves.ts';
import type { ErrorCurvesWords } from '../../charts/error-curves-words.ts';
import { mean } from '../../stats/mean.ts';
import { meanSquaredError } from '../../stats/mean-squared-error.ts';
import type { Language } from '../../study/types.ts';
import { LESSON_NUMBERS, lessonPicture, numberList, sameLength } from './lesson-picture.ts';

const WORDS: Record<Language, ErrorCurvesWords & { curve: string }> = {
  es: {
    title: 'La pérdida baja paso a paso',
    placeAxis: 'Pasos de descenso de gradiente',
    errorAxis: 'Pérdida',
    chosen: '{place}',
    curve: 'promedio de los errores al cuadrado',
  },
  en: {
    title: 'The loss falls step by step',
    placeAxis: 'Steps of gradient descent',
    errorAxis: 'Loss',
    chosen: '{place}',
    curve: 'mean of the squared errors',
  },
};

/**
 * `picture:loss-steps?x=1,2,4&y=7,11,19&start=4&rate=0.05&steps=5`: the loss of `y = weight · x` while gradient descent
 * improves the weight.
 */
export const lossStepsPicture = lessonPicture(
  z
    .strictObject({
      x: numberList,
      y: numberList,
      start: z.coerce.number(),
      rate: z.coerce.number().positive(),
      steps: z.coerce.number().int().min(2).max(40),
    })
    .refine(({ x, y }) => sameLength(x, y), 'as many y as x'),
  ({ x, y, start, rate, steps }, language) => {
    const { curve, ...words } = WORDS[language];
    const errors = lossesOf(x, y, start, rate, steps);
    return drawErrorCurves(
      { places: errors.map((_, step) => step), curves: [{ name: curve, errors }], chosen: null },
      words,
      LESSON_NUMBERS[language],
    );
  },
);

/** The loss before the first step and after each of them. */
export function lossesOf(
  x: readonly number[],
  y: readonly number[],
  start: number,
  rate: number,
  steps: number,
): number[] {
  const losses: number[] = [];
  let weight = start;
  for (let step = 0; step <= steps; step++) {
    const predicted = x.map((value) => weight * value);
    losses.push(meanSquaredError(y, predicted));
    const slope = mean(x.map((value, row) => 2 * value * ((predicted[row] ?? 0) - (y[row] ?? 0))));
    weight -= rate * slope;
  }
  return losses;
}
