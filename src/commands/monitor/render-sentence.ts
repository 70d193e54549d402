import type { ReportOf } from '../../jobs/table-jobs.ts';
import type { MonitorMetric } from '../../reports/monitor/monitor-metric.ts';
import { sayInMessage } from '../../ui/say.ts';
import { metricFigure, type Wording, whatIsWatched, wordMoment } from './wording.ts';

/** Whether a rise is bad news, good news, or neither. */
const RISE: Record<MonitorMetric, 'worse' | 'better' | 'neutral'> = {
  mean: 'neutral',
  bias: 'neutral',
  rmse: 'worse',
  mae: 'worse',
  error_rate: 'worse',
  accuracy: 'better',
};
const FALL = { worse: 'better', better: 'worse', neutral: 'neutral' } as const;

/** What happened, when, and what to do about it. */
export function renderSentence(report: ReportOf<'monitor'>, context: Wording): string {
  const { words, numbers } = context;
  const { monitor } = words;
  const { change, metric, verdict } = report;
  const what = whatIsWatched(report, context);
  const figure = (value: number) => metricFigure(metric, value, context);
  if (change) {
    const rose = change.after > change.before;
    const began = wordMoment(
      { time: change.began_time, row: change.began, line: change.began_line },
      report,
      context,
    );
    const noticed = wordMoment(
      { time: change.time, row: report.first_change ?? 0, line: change.line },
      report,
      context,
    );
    return [
      monitor.changed(what, figure(change.before), figure(change.after), rose),
      monitor.when(began, noticed),
      monitor.advice[rose ? RISE[metric] : FALL[RISE[metric]]],
    ].join(' ');
  }
  if (verdict === 'insufficient') {
    return monitor.unknown(what, sayInMessage(numbers).number(report.n_used));
  }
  return monitor.steady(what, figure(report.overall));
}
