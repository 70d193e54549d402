import { drawControlChart } from '../../charts/control-chart.ts';
import type { ControlChartWords } from '../../charts/control-chart-words.ts';
import { meanSquaredError } from '../../stats/mean-squared-error.ts';
import type { ChartTemplate, Language } from '../../study/types.ts';
import { pointsInTurn } from '../points-in-turn.ts';
import { pick } from './pick.ts';

/** Minutes a kilometre that are tried, one after the other. */
const TRIED = Array.from({ length: 12 }, (_, at) => at + 1);
const KILOMETRES = [1, 2, 3, 4];

const WORDS: Record<Language, ControlChartWords> = {
  es: {
    title: 'La pérdida de cada regla',
    valueAxis: 'Pérdida',
    timeAxis: 'Minutos por kilómetro de la regla',
    rowAxis: 'Minutos por kilómetro de la regla',
    reference: 'referencia',
    change: 'cambio: {when}',
    limits: 'límites',
    outside: 'fuera de los límites',
    row: '{row} minutos',
    rows: `${TRIED.length} reglas, un punto por regla`,
  },
  en: {
    title: 'The loss of each rule',
    valueAxis: 'Loss',
    timeAxis: 'Minutes a kilometre of the rule',
    rowAxis: 'Minutes a kilometre of the rule',
    reference: 'reference',
    change: 'change: {when}',
    limits: 'limits',
    outside: 'outside of the limits',
    row: '{row} minutes',
    rows: `${TRIED.length} rules, one point a rule`,
  },
};

/** The loss of twelve rules "minutes = so many times the kilometres" on four deliveries, and where it is lowest. */
export const lowestLoss: ChartTemplate = {
  name: 'lowest-loss',
  formula: 'argmin over 1 to 12 of mean((rule * kilometres - minutes)^2)',
  draw(chance) {
    const pace = pick(chance, [2, 3, 6, 7, 10, 11]);
    const minutes = KILOMETRES.map((kilometres) => pace * kilometres + pick(chance, [-1, 0, 1]));
    const losses = TRIED.map((rule) =>
      meanSquaredError(
        minutes,
        KILOMETRES.map((kilometres) => rule * kilometres),
      ),
    );
    const best = losses.indexOf(Math.min(...losses)) + 1;
    const chart = pointsInTurn(losses);
    return {
      slots: { minutes, best },
      key: best < 5 ? 'low' : best < 9 ? 'middle' : 'high',
      svg: (language, numbers) => drawControlChart(chart, WORDS[language], numbers),
    };
  },
};
