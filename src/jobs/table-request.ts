import type { NumberStyle } from '../i18n/numbers.ts';
import type { FilePlace, Question } from '../reports/outcome.ts';
import type { Answers } from '../reports/question-key.ts';
import type { TableFailure } from '../table/failures.ts';
import type { JobFailure } from './job-failures.ts';

/**
 * `bytes` are the file as uploaded, or the pasted text as UTF-8; in shared memory they reach the thread without a copy.
 * `name` is for the report.
 */
export type TableFile = { place: FilePlace; name: string; pasted: boolean; bytes: Uint8Array };

/** What a command computes on: its tables, what the learner said about them, and how to word and number the charts. */
export type TableRequest<Words> = {
  files: readonly TableFile[];
  answers: Answers;
  words: Words;
  numbers: NumberStyle;
};

/** A picture of a report. `subject` is what it is about, where a report has several of one kind. */
export type ChartPng<Kind extends string> = { kind: Kind; subject?: string; png: Uint8Array };

/** What a job answers; bad input is an outcome, never thrown. `file` names the one that a failure is about. */
export type TableOutcome<Report, Failure, Chart extends string> =
  | { kind: 'report'; report: Report; charts: readonly ChartPng<Chart>[] }
  | { kind: 'ask'; questions: readonly Question[] }
  | { kind: 'failure'; failure: Failure | TableFailure | JobFailure; file?: string };
