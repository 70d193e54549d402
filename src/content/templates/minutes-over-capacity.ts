import { drawControlChart } from '../../charts/control-chart.ts';
import type { ControlChartWords } from '../../charts/control-chart-words.ts';
import type { Chance, ChartTemplate, Language } from '../../study/types.ts';
import { pointsInTurn } from '../points-in-turn.ts';
import { pick } from './pick.ts';

const PART = 5;
const PARTS = 4;

/** In which part of the sale more is asked than the server takes; `never`: in none. */
const PEAKS = ['start', 'middle', 'end', 'never'] as const;
type Peak = (typeof PEAKS)[number];

const WORDS: Record<Language, ControlChartWords> = {
  es: {
    title: 'La venta de boletas, minuto a minuto',
    valueAxis: 'Solicitudes por segundo',
    timeAxis: 'Minuto',
    rowAxis: 'Minuto',
    reference: 'referencia',
    change: 'cambio: {when}',
    limits: 'lo que el servidor aguanta',
    outside: 'más de lo que aguanta',
    row: 'minuto {row}',
    rows: '{n} minutos, un punto por minuto',
  },
  en: {
    title: 'The ticket sale, minute by minute',
    valueAxis: 'Requests per second',
    timeAxis: 'Minute',
    rowAxis: 'Minute',
    reference: 'reference',
    change: 'change: {when}',
    limits: 'what the server can take',
    outside: 'more than it can take',
    row: 'minute {row}',
    rows: '{n} minutes, one point a minute',
  },
};

/** The requests per second in the twenty minutes of a sale, beside the band of what the server can take. */
export const minutesOverCapacity: ChartTemplate = {
  name: 'minutes-over-capacity',
  formula: 'part of 20 minutes whose requests per second exceed the throughput',
  draw(chance) {
    const capacity = pick(chance, [100, 150, 200, 250]);
    const peak = pick(chance, PEAKS);
    const demand = demandOf(peak, capacity, chance);
    // That the points lie outside of the band is for the learner to see.
    const chart = pointsInTurn(demand, { limits: { low: 0, high: capacity } });
    return {
      slots: { capacity, demand },
      key: peak,
      svg: (language, numbers) => drawControlChart(chart, WORDS[language], numbers),
    };
  },
};

/** One number a minute: well above the capacity in the part of the peak, and well below it in the others. */
function demandOf(peak: Peak, capacity: number, chance: Chance): number[] {
  const busy = peakPart(peak, chance);
  return Array.from({ length: PART * PARTS }, (_, minute) => {
    const isBusy = Math.floor(minute / PART) === busy;
    const share = isBusy ? 1.2 + 0.3 * chance() : 0.45 + 0.35 * chance();
    return Math.round(capacity * share);
  });
}

/** Of the four parts, the two inner ones are the middle; without a peak none of them. */
function peakPart(peak: Peak, chance: Chance): number | undefined {
  switch (peak) {
    case 'start':
      return 0;
    case 'middle':
      return pick(chance, [1, 2]);
    case 'end':
      return PARTS - 1;
    case 'never':
      return undefined;
    default:
      return peak satisfies never;
  }
}
