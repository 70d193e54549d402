import { drawControlChart } from '../../charts/control-chart.ts';
import type { ControlChartWords } from '../../charts/control-chart-words.ts';
import type { Chance, ChartTemplate, Language } from '../../study/types.ts';
import { pointsInTurn } from '../points-in-turn.ts';
import { pick } from './pick.ts';

const STEPS = 12;

const COURSES = ['settled', 'still-falling', 'growing'] as const;
type Course = (typeof COURSES)[number];

const WORDS: Record<Language, ControlChartWords> = {
  es: {
    title: 'La pérdida en cada paso',
    valueAxis: 'Pérdida',
    timeAxis: 'Paso',
    rowAxis: 'Paso',
    reference: 'referencia',
    change: 'cambio: {when}',
    limits: 'límites',
    outside: 'fuera de los límites',
    row: 'paso {row}',
    rows: `${STEPS} pasos, un punto por paso`,
  },
  en: {
    title: 'The loss at each step',
    valueAxis: 'Loss',
    timeAxis: 'Step',
    rowAxis: 'Step',
    reference: 'reference',
    change: 'change: {when}',
    limits: 'limits',
    outside: 'outside of the limits',
    row: 'step {row}',
    rows: `${STEPS} steps, one point a step`,
  },
};

/** The loss over twelve steps of gradient descent in a bowl, whose learning rate suits it, is small, or is too large. */
export const lossCourse: ChartTemplate = {
  name: 'loss-course',
  formula: 'course of floor + start * shrink^step, which tells the learning rate',
  draw(chance) {
    const course = pick(chance, COURSES);
    const start = pick(chance, [40, 60, 80, 100]);
    const floor = pick(chance, [4, 6, 8]);
    const shrink = shrinkOf(course, chance);
    const losses = Array.from({ length: STEPS }, (_, step) => tenth(floor + start * shrink ** step));
    const chart = pointsInTurn(losses);
    return {
      slots: { losses },
      key: course,
      svg: (language, numbers) => drawControlChart(chart, WORDS[language], numbers),
    };
  },
};

/** What is left of the loss above the floor after a step; above 1 each step lands higher on the other side. */
function shrinkOf(course: Course, chance: Chance): number {
  switch (course) {
    case 'settled':
      return pick(chance, [0.35, 0.4, 0.45, 0.5]);
    case 'still-falling':
      return pick(chance, [0.92, 0.93, 0.94, 0.95]);
    case 'growing':
      return pick(chance, [1.1, 1.15, 1.2, 1.25]);
    default:
      return course satisfies never;
  }
}

function tenth(value: number): number {
  return Math.round(10 * value) / 10;
}
