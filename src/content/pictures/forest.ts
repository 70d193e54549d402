import { z } from 'zod';
import { drawForest, type ForestRow } from '../../charts/forest.ts';
import type { ForestChartWords } from '../../charts/forest-chart-words.ts';
import type { Language } from '../../study/types.ts';
import { LESSON_NUMBERS, labelList, lessonPicture, numberList, sameLength } from './lesson-picture.ts';

const WORDS: Record<Language, ForestChartWords> = {
  es: {
    title: 'Los modelos, frente al primero',
    metric: { rmse: 'RMSE', accuracy: 'exactitud', score: 'puntaje' },
    axis: '{metric}: diferencia con {best}',
    axisInPoints: '{metric}: puntos de diferencia con {best}',
    worseSide: 'peor',
    verdict: { best: 'primero', tie: 'empate', worse: 'peor' },
    noInterval: 'sin intervalo',
    rows: 'n = {n} filas',
    folds: 'n = {n} pliegues',
    intervals: 'barras: intervalos del 95 %',
  },
  en: {
    title: 'The models beside the first',
    metric: { rmse: 'RMSE', accuracy: 'accuracy', score: 'score' },
    axis: '{metric}: difference from {best}',
    axisInPoints: '{metric}: points of difference from {best}',
    worseSide: 'worse',
    verdict: { best: 'first', tie: 'tie', worse: 'worse' },
    noInterval: 'no interval',
    rows: 'n = {n} rows',
    folds: 'n = {n} folds',
    intervals: 'bars: 95% intervals',
  },
};

/**
 * `picture:forest?models=Ceiba,Roble,Samán&rmse=18,18.7,23&low=-0.6,3.1&high=2,6.9&n=300`: the RMSE of each model, the best
 * first, and the interval of the difference of each of the others from it. One that holds 0 is a tie.
 */
export const forestPicture = lessonPicture(
  z
    .strictObject({
      models: labelList,
      rmse: numberList,
      low: z.union([numberList, z.coerce.number().transform((only) => [only])]),
      high: z.union([numberList, z.coerce.number().transform((only) => [only])]),
      n: z.coerce.number().int().min(2),
    })
    .refine(({ models, rmse }) => sameLength(models, rmse), 'as many errors as models')
    .refine(
      ({ models, low, high }) => sameLength(models.slice(1), low, high),
      'an interval for each model but the first',
    )
    .refine(({ rmse }) => rmse.every((error) => error >= (rmse[0] ?? 0)), 'the best model first'),
  ({ models, rmse, low, high, n }, language) =>
    drawForest(
      {
        ...{ metric: 'rmse', shares: false, scoreName: null, better: 'lower', of: 'rows', n },
        rows: models.map((name, at) => rowOf(name, at, { rmse, low, high })),
      },
      WORDS[language],
      LESSON_NUMBERS[language],
    ),
);

type Figures = { rmse: readonly number[]; low: readonly number[]; high: readonly number[] };

function rowOf(name: string, at: number, { rmse, low: lows, high: highs }: Figures): ForestRow {
  const figure = rmse[at] ?? 0;
  if (at === 0) return { name, figure, kind: 'best', difference: 0, interval: null };
  const [low = 0, high = 0] = [lows[at - 1], highs[at - 1]];
  const kind = low <= 0 && high >= 0 ? 'tie' : 'worse';
  return { name, figure, kind, difference: figure - (rmse[0] ?? 0), interval: { low, high } };
}
