import type { PairMetric } from '../../../src/reports/monitor/monitor-metric.ts';
import { makeMonitorReport } from '../../../src/reports/monitor/monitor-report.ts';
import { drawIndex, xoshiro128 } from '../../../src/stats/random/xoshiro128.ts';
import { factsOf, tableOf } from '../table-of.ts';

type Asked = { answers?: Record<string, string>; metric?: PairMetric; chunk?: number };

export const outcomeOf = (text: string, { answers = {}, metric, chunk }: Asked = {}) =>
  makeMonitorReport({ table: tableOf(text), file: factsOf(text), answers, metric, chunk });

export function monitorOf(text: string, asked: Asked = {}) {
  const outcome = outcomeOf(text, asked);
  if (outcome.kind !== 'report') throw new Error(JSON.stringify(outcome));
  return outcome;
}

export const reportOf = (text: string, asked: Asked = {}) => monitorOf(text, asked).report;

/** A file of these columns, each a name and its cells, beside a column of texts that nothing looks at. */
export function fileOf(given: Record<string, readonly (string | number)[]>): string {
  const [first = []] = Object.values(given);
  const columns: typeof given = { ...given, nota: first.map(() => 'x') };
  const names = Object.keys(columns);
  const rows = first.map((_, row) => names.map((name) => columns[name]?.[row] ?? '').join(','));
  return `${[names.join(','), ...rows].join('\n')}\n`;
}

/** Nearly normal noise with a spread of 1, to three decimals: the same for the same seed. */
export function noise(n: number, seed: number): number[] {
  const random = xoshiro128(seed);
  return Array.from({ length: n }, () => {
    let total = -6;
    for (let draw = 0; draw < 12; draw++) total += drawIndex(random, 1000) / 1000;
    return Math.round(total * 1000) / 1000;
  });
}

/** Noise about 50 that rises by `shift` at the row `at`. */
export const step = (n: number, at: number, shift: number, seed = 1) =>
  noise(n, seed).map((value, row) => Math.round((50 + value + (row < at ? 0 : shift)) * 1000) / 1000);
