import type { RmseChartWords } from '../charts/rmse-chart-words.ts';
import type { NumberStyle } from '../i18n/numbers.ts';
import type { RmseReportFailure } from '../reports/rmse-failures.ts';
import type { Role } from '../reports/rmse-notes.ts';
import type { RmseReport } from '../reports/rmse-report-schema.ts';
import type { TableFailure } from '../table/failures.ts';
import type { JobFailure } from './job-failures.ts';

export type RmseRequest = {
  /** The file as uploaded, or the pasted text as UTF-8. Copied to the worker: the caller may need it again. */
  bytes: Uint8Array;
  /** The file's name, for the report. */
  name: string;
  pasted: boolean;
  /** What the learner typed, or a column id such as `c3`. */
  actual?: string;
  predicted?: string;
  words: RmseChartWords;
  numbers: NumberStyle;
};

export type RmseFailure = TableFailure | RmseReportFailure | JobFailure;

export type RmseOutcome =
  /** `chart` is a PNG. */
  | { kind: 'report'; report: RmseReport; chart: Uint8Array }
  /**
   * The columns are not clear from their names: ask. `actual` and `predicted` are the ids of those already found;
   * `columns` are all columns of numbers, also those.
   */
  | {
      kind: 'choose';
      missing: Role[];
      actual?: string;
      predicted?: string;
      columns: { id: string; name: string }[];
    }
  | ({ kind: 'failure' } & RmseFailure);
