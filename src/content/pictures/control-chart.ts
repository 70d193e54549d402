import { z } from 'zod';
import { drawControlChart } from '../../charts/control-chart.ts';
import type { ControlChartWords } from '../../charts/control-chart-words.ts';
import { mean } from '../../stats/mean.ts';
import { standardDeviation } from '../../stats/standard-deviation.ts';
import type { Language } from '../../study/types.ts';
import { pointsInTurn } from '../points-in-turn.ts';
import { axisName, LESSON_NUMBERS, label, lessonPicture, numberList } from './lesson-picture.ts';

type Words = Omit<ControlChartWords, 'valueAxis' | 'rowAxis'>;

const WORDS: Record<Language, Words> = {
  es: {
    title: 'Dentro y fuera de los límites',
    timeAxis: '{column}',
    reference: 'lo normal',
    change: 'primera alarma: {when}',
    limits: 'media ± 3 desv.',
    outside: 'alarma',
    row: '{row}',
    rows: 'n = {n}',
  },
  en: {
    title: 'Inside and outside of the limits',
    timeAxis: '{column}',
    reference: 'what is normal',
    change: 'first alarm: {when}',
    limits: 'mean ± 3 deviations',
    outside: 'alarm',
    row: '{row}',
    rows: 'n = {n}',
  },
};

/**
 * `picture:control-chart?of=RMSE&each=Semana&values=3.1,3.2,4.6&reference=2`: a figure for each period, with the limits that
 * the simple rule gives, three standard deviations around the mean of the first periods.
 */
export const controlChartPicture = lessonPicture(
  z
    .strictObject({
      of: axisName,
      each: label,
      values: numberList,
      reference: z.coerce.number().int().min(2),
    })
    .refine(
      ({ values, reference }) => reference <= values.length,
      'no more periods of reference than periods',
    ),
  ({ of, each, values, reference }, language) => {
    const limits = threeDeviations(values.slice(0, reference));
    const first = values.findIndex((value) => value < limits.low || value > limits.high);
    const words = WORDS[language];
    return drawControlChart(
      pointsInTurn(values, {
        ...{ limits, marked: true, reference, firstChange: first === -1 ? null : first },
        columns: { value: of, time: null },
      }),
      { ...words, valueAxis: '{column}', rowAxis: each, row: `${each.toLowerCase()} {row}` },
      LESSON_NUMBERS[language],
    );
  },
);

/** Three sample standard deviations (ddof 1) on each side of the mean. */
export function threeDeviations(values: readonly number[]): { low: number; high: number } {
  const n = values.length;
  const reach = 3 * standardDeviation(values) * Math.sqrt(n / (n - 1));
  return { low: mean(values) - reach, high: mean(values) + reach };
}
