import type { Answers } from '../../../src/reports/question-key.ts';
import { makeRmseReport, type RmseResult } from '../../../src/reports/rmse/rmse-report.ts';
import type { RmseReport } from '../../../src/reports/rmse/rmse-report-schema.ts';
import { factsOf, tableOf } from '../table-of.ts';

/** From a file's text to the result, through every step that the job takes. */
export function resultOf(text: string, answers: Answers = {}): RmseResult {
  return makeRmseReport({ table: tableOf(text), answers, file: factsOf(text) });
}

export function reportOf(text: string, answers: Answers = {}): RmseReport {
  const result = resultOf(text, answers);
  if (result.kind !== 'report') throw new Error(JSON.stringify(result));
  return result.report;
}

/** A file of a column `real` and a column `predicho`. */
export const pairsAsText = (pairs: [number | string, number | string][]) =>
  ['real,predicho', ...pairs.map((pair) => pair.join(','))].join('\n');
