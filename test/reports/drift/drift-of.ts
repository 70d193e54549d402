import { makeDriftReport } from '../../../src/reports/drift/drift-report.ts';
import type { DriftReport } from '../../../src/reports/drift/drift-report-schema.ts';
import { driftReport } from '../../../src/reports/drift/drift-report-schema.ts';
import { type Random32, xoshiro128 } from '../../../src/stats/random/xoshiro128.ts';
import { factsOf, tableOf } from '../table-of.ts';

type Answers = Record<string, string>;

/** Two files' texts, or one and null, through every step that the job takes. */
export function outcomeOf(reference: string, current: string | null, answers: Answers = {}) {
  return makeDriftReport({
    reference: { table: tableOf(reference), facts: factsOf(reference, 'antes.csv') },
    current: current === null ? null : { table: tableOf(current), facts: factsOf(current, 'ahora.csv') },
    answers,
  });
}

export function reportOf(reference: string, current: string | null, answers: Answers = {}): DriftReport {
  const outcome = outcomeOf(reference, current, answers);
  if (outcome.kind !== 'report') throw new Error(JSON.stringify(outcome));
  return driftReport.parse(outcome.report);
}

export function columnOf(report: DriftReport, name: string) {
  const column = report.columns.find((one) => one.name === name);
  if (!column) throw new Error(`No column ${name} in ${report.columns.map((one) => one.name).join(', ')}`);
  return column;
}

export const noteOf = (report: DriftReport, code: string) =>
  report.notes.find((note) => note.code === code)?.params;

/** A file of these columns, which are of one length. Beside a single one stands the same country in each row. */
export function fileOf(given: Record<string, readonly (number | string)[]>): string {
  const rows = Math.max(...Object.values(given).map(({ length }) => length));
  const columns = Object.keys(given).length > 1 ? given : { ...given, pais: times(rows, () => 'CO') };
  const names = Object.keys(columns);
  const line = (row: number) => names.map((name) => columns[name]?.[row] ?? '').join(',');
  return `${[names.join(','), ...Array.from({ length: rows }, (_, row) => line(row))].join('\n')}\n`;
}

export const times = <Value>(count: number, value: (row: number) => Value): Value[] =>
  Array.from({ length: count }, (_, row) => value(row));

/** Normally distributed values, nearly: the sum of twelve even draws. */
export function normals(seed: number | Random32, count: number, { mean = 0, sd = 1 } = {}): number[] {
  const random = typeof seed === 'number' ? xoshiro128(seed) : seed;
  return times(count, () => {
    let sum = -6;
    for (let draw = 0; draw < 12; draw++) sum += random() / 2 ** 32;
    return mean + sd * sum;
  });
}
