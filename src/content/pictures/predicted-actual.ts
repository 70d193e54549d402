import { z } from 'zod';
import { drawPredictedAgainstActual } from '../../charts/predicted-against-actual.ts';
import type { RmseChartWords } from '../../charts/rmse-chart-words.ts';
import type { Language } from '../../study/types.ts';
import { axisName, LESSON_NUMBERS, lessonPicture, numberList, sameLength } from './lesson-picture.ts';

const WORDS: Record<Language, RmseChartWords> = {
  es: {
    title: 'Predicho frente a real',
    actualAxis: 'Real: {column}',
    predictedAxis: 'Predicho: {column}',
    identity: 'predicho = real',
    above: 'predice de más',
    below: 'predice de menos',
    errorRule: 'error = predicho − real',
    rows: 'n = {n}',
    thinned: 'se dibujan {drawn} de {n} filas',
  },
  en: {
    title: 'Predicted against actual',
    actualAxis: 'Actual: {column}',
    predictedAxis: 'Predicted: {column}',
    identity: 'predicted = actual',
    above: 'predicts too high',
    below: 'predicts too low',
    errorRule: 'error = predicted − actual',
    rows: 'n = {n}',
    thinned: '{drawn} of {n} rows are drawn',
  },
};

/** `picture:predicted-actual?of=bicicletas&actual=20,33,41&predicted=21,30,46`: a dot for each row. */
export const predictedActualPicture = lessonPicture(
  z
    .strictObject({ of: axisName, actual: numberList, predicted: numberList })
    .refine(({ actual, predicted }) => sameLength(actual, predicted), 'as many predictions as actual values'),
  ({ of, actual, predicted }, language) =>
    drawPredictedAgainstActual(
      { actual, predicted, columns: { actual: of, predicted: of } },
      WORDS[language],
      LESSON_NUMBERS[language],
    ),
);
