import { type EvaluateOutcome, makeEvaluateReport } from '../../../src/reports/evaluate/evaluate-report.ts';
import type { Answers } from '../../../src/reports/question-key.ts';
import { factsOf, tableOf } from '../table-of.ts';

/** From a file's text to the outcome, through every step that the job takes. */
export function outcomeOf(text: string, answers: Answers = {}): EvaluateOutcome {
  return makeEvaluateReport({ table: tableOf(text), answers, file: factsOf(text) });
}

export function madeOf(text: string, answers: Answers = {}) {
  const outcome = outcomeOf(text, answers);
  if (outcome.kind !== 'report') throw new Error(JSON.stringify(outcome));
  return outcome;
}

export const reportOf = (text: string, answers: Answers = {}) => madeOf(text, answers).report;

export const codesOf = (text: string, answers: Answers = {}) =>
  reportOf(text, answers).notes.map(({ code }) => code);

/** A file of the columns `real` and `predicho`: `'si>no*3'` is three rows of an actual `si` predicted as `no`. */
export function labelsAsText(...groups: string[]): string {
  const rows = groups.flatMap((group) => {
    const [pair = '', times = '1'] = group.split('*');
    return Array.from({ length: Number(times) }, () => pair.split('>').join(','));
  });
  return ['real,predicho', ...rows].join('\n');
}
