import { drawControlChart } from '../../charts/control-chart.ts';
import type { ControlChartWords } from '../../charts/control-chart-words.ts';
import { controlLimits } from '../../stats/control-limits.ts';
import { shuffle } from '../../study/shuffle.ts';
import type { Chance, ChartTemplate, Language } from '../../study/types.ts';
import { pointsInTurn } from '../points-in-turn.ts';
import { pick } from './pick.ts';

const NORMAL_WEEKS = 8;
const WATCHED_WEEKS = 8;
/** Deviations of a normal week, in minutes: small beside the limits, which lie about 2 minutes around the mean. */
const ORDINARY = [-0.6, -0.4, -0.2, 0, 0, 0.2, 0.4, 0.6];

const SHAPES = ['stable', 'sudden', 'gradual', 'spike'] as const;
type Shape = (typeof SHAPES)[number];

const WORDS: Record<Language, ControlChartWords> = {
  es: {
    title: 'El error de cada semana',
    valueAxis: 'RMSE (minutos)',
    timeAxis: 'Semana',
    rowAxis: 'Semana',
    reference: 'referencia',
    change: 'cambio notado: {when}',
    limits: 'límites',
    outside: 'fuera de los límites',
    row: 'semana {row}',
    rows: '{n} semanas, un punto por semana',
  },
  en: {
    title: 'The error of each week',
    valueAxis: 'RMSE (minutes)',
    timeAxis: 'Week',
    rowAxis: 'Week',
    reference: 'reference',
    change: 'change noticed: {when}',
    limits: 'limits',
    outside: 'outside of the limits',
    row: 'week {row}',
    rows: '{n} weeks, one point a week',
  },
};

/** Sixteen weeks of a model's error, of which the first eight give the limits. */
export const weeklyError: ChartTemplate = {
  name: 'weekly-error',
  formula: 'course of 8 weekly errors against mean ± t * sd * sqrt(1 + 1/8) of the 8 before',
  draw(chance) {
    const base = pick(chance, [6, 7, 8, 9, 10]);
    const shape = pick(chance, SHAPES);
    const normal = shuffle(ORDINARY, chance).map((deviation) => tenth(base + deviation));
    const rises = risesOf(shape, chance);
    // Halved where the error grows in small steps, so that they stay visible.
    const ordinary = shuffle(ORDINARY, chance).map((deviation) =>
      shape === 'gradual' ? deviation / 2 : deviation,
    );
    const watched = rises.map((rise, at) => tenth(base + rise + (ordinary[at] ?? 0)));
    const limits = controlLimits(normal);
    const errors = [...normal, ...watched];
    // Where a change was noticed is what is asked, so it is not drawn.
    const chart = pointsInTurn(errors, { limits, marked: true, reference: NORMAL_WEEKS });
    return {
      slots: { normal, watched, low: tenth(limits.low), high: tenth(limits.high) },
      key: shape,
      svg: (language, numbers) => drawControlChart(chart, WORDS[language], numbers),
    };
  },
};

/** By how many minutes each watched week lies above the normal ones, before their ordinary deviations. */
function risesOf(shape: Shape, chance: Chance): number[] {
  const weeks = Array.from({ length: WATCHED_WEEKS }, (_, week) => week);
  const start = pick(chance, [2, 3, 4]);
  const size = pick(chance, [4, 4.5, 5]);
  switch (shape) {
    case 'stable':
      return weeks.map(() => 0);
    case 'sudden':
      return weeks.map((week) => (week >= start ? size : 0));
    case 'gradual':
      return weeks.map((week) => 0.75 * (week + 1));
    case 'spike':
      return weeks.map((week) => (week === start ? size : 0));
    default:
      return shape satisfies never;
  }
}

function tenth(value: number): number {
  return Math.round(10 * value) / 10;
}
