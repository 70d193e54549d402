import { type CompareOutcome, makeCompareReport } from '../../../src/reports/compare/compare-report.ts';
import type { CompareReport } from '../../../src/reports/compare/compare-report-schema.ts';
import type { Answers } from '../../../src/reports/question-key.ts';
import { factsOf, tableOf } from '../table-of.ts';

/** From a file's text to what the command is told of it. */
export function outcomeOf(text: string, answers: Answers = {}, name = 'table.csv'): CompareOutcome {
  return makeCompareReport({ table: tableOf(text), answers, file: factsOf(text, name) });
}

export function reportOf(text: string, answers: Answers = {}, name = 'table.csv'): CompareReport {
  const outcome = outcomeOf(text, answers, name);
  if (outcome.kind !== 'report') throw new Error(JSON.stringify(outcome));
  return outcome.report;
}

export function failureOf(text: string, answers: Answers = {}) {
  const outcome = outcomeOf(text, answers);
  if (outcome.kind !== 'failure') throw new Error(JSON.stringify(outcome));
  return outcome.failure;
}

export const codesOf = ({ notes }: CompareReport) => notes.map(({ code }) => code);

/** The parameters of a note, or of an assumption, that the report is expected to have. */
export function paramsOf({ notes, assumptions }: CompareReport, code: string): unknown {
  const found = [...notes, ...assumptions].find((one) => one.code === code);
  if (!found) throw new Error(`no ${code} among ${[...notes, ...assumptions].map((one) => one.code)}`);
  return found.params;
}

/** A file with a header and a line for each row. */
export const asCsv = (header: string, rows: readonly (readonly (string | number)[])[]) =>
  [header, ...rows.map((row) => row.join(','))].join('\n');

/** Even noise between −1 and 1, the same each time, different for each `part`. */
export function wobble(row: number, part: number): number {
  const turned = Math.sin(row * 12.9898 + part * 78.233) * 43758.5453;
  return 2 * (turned - Math.floor(turned)) - 1;
}

/** Rows of an actual value and three models: the second ties with the first, the third is worse than both. */
export const threeModels = (n: number) =>
  asCsv(
    'real,lineal,bosque,red',
    Array.from({ length: n }, (_, row) => {
      const actual = 20 + 5 * wobble(row, 0);
      const hard = 2 * wobble(row, 1);
      return [
        actual,
        actual + hard + 0.5 * wobble(row, 2),
        actual + hard + 0.5 * wobble(row, 3),
        actual + 1.7 * hard + 0.5 * wobble(row, 4),
      ].map((value) => value.toFixed(4));
    }),
  );
