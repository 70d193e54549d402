import type { DriftChartWords } from '../charts/drift-chart-words.ts';
import type { EvaluateChartWords } from '../charts/evaluate-chart-words.ts';
import type { ForestChartWords } from '../charts/forest-chart-words.ts';
import type { RmseChartWords } from '../charts/rmse-chart-words.ts';
import type { CompareOutcome } from './compare-job.ts';
import type { DriftOutcome } from './drift-job.ts';
import type { EvaluateOutcome } from './evaluate-job.ts';
import type { MonitorChartWords } from './monitor-chart-words.ts';
import type { MonitorOutcome } from './monitor-job.ts';
import type { RmseOutcome } from './rmse-job.ts';
import type { TableRequest } from './table-request.ts';

/** The commands that compute on a table; worker.ts lists their jobs. */
export type TableJobs = {
  compare: { words: ForestChartWords; outcome: CompareOutcome };
  monitor: { words: MonitorChartWords; outcome: MonitorOutcome };
  rmse: { words: RmseChartWords; outcome: RmseOutcome };
  evaluate: { words: EvaluateChartWords; outcome: EvaluateOutcome };
  drift: { words: DriftChartWords; outcome: DriftOutcome };
};

export type TableCommandName = keyof TableJobs;

export type ChartWordsOf<Name extends TableCommandName> = TableJobs[Name]['words'];
export type RequestOf<Name extends TableCommandName> = TableRequest<ChartWordsOf<Name>>;
export type OutcomeOf<Name extends TableCommandName> = TableJobs[Name]['outcome'];
export type MadeOf<Name extends TableCommandName> = Extract<OutcomeOf<Name>, { kind: 'report' }>;
export type ReportOf<Name extends TableCommandName> = MadeOf<Name>['report'];
export type FailureOf<Name extends TableCommandName> = Extract<
  OutcomeOf<Name>,
  { kind: 'failure' }
>['failure'];
