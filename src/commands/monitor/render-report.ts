import type { MadeOf, ReportOf } from '../../jobs/table-jobs.ts';
import { plain, quoted } from '../../ui/escape.ts';
import { sayInMessage } from '../../ui/say.ts';
import type { ReportParts } from '../tables/spec.ts';
import { renderSentence } from './render-sentence.ts';
import { metricFigure, reachable, type Wording, whatIsWatched } from './wording.ts';

/** A phone shows this many rows of a detector on one line. */
const MOST_ROWS = 3;

const DETECTORS = { adwin: 'ADWIN', page_hinkley: 'Page–Hinkley', ddm: 'DDM' } as const;

export function renderReport({ report, charts }: MadeOf<'monitor'>, context: Wording): ReportParts {
  const { monitor } = context.words;
  const { verdict } = report;
  const { titles } = monitor;
  const what = whatIsWatched(report, context);
  return {
    heading: verdict === 'insufficient' ? titles.insufficient : titles[verdict](what),
    sentence: renderSentence(report, context),
    blocks: [[...limits(report, context), detectors(report, context)], [columns(report, context)]],
    pictures: charts.map(({ png }) => ({
      name: monitor.chartName,
      bytes: png,
      description: describeChart(report, context),
    })),
  };
}

function limits(report: ReportOf<'monitor'>, context: Wording): string[] {
  const { thresholds, chunks, chunk_size, metric } = report;
  const { low, high, reference_chunks: reference } = thresholds;
  if (low === null || high === null) return [];
  const { monitor } = context.words;
  const figure = (value: number) => metricFigure(metric, value, context);
  const count = sayInMessage(context.numbers).number;
  return [
    monitor.limits(
      figure(reachable(metric, low)),
      figure(reachable(metric, high)),
      count(reference),
      count(chunk_size),
    ),
    monitor.outside(count(chunks.filter(({ alert }) => alert).length), count(chunks.length - reference)),
  ];
}

function detectors(report: ReportOf<'monitor'>, { words: { monitor }, numbers }: Wording): string {
  const say = sayInMessage(numbers);
  return report.detectors
    .map(({ name, change_points: found }) => {
      const shown = found.slice(0, MOST_ROWS).map((row) => say.number(row + 1));
      const role = name === 'adwin' ? ` (${monitor.decides})` : '';
      return `**${DETECTORS[name]}**${role} ${monitor.detected(shown, found.length - shown.length, say)}`;
    })
    .join(' · ');
}

function columns(
  { columns: { value, actual, predicted, time } }: ReportOf<'monitor'>,
  { words }: Wording,
): string {
  const { value: ofValue, pair, time: ofTime } = words.monitor.columns;
  const watched =
    value === null ? pair(quoted(actual ?? ''), quoted(predicted ?? '')) : ofValue(quoted(value));
  return time === null ? watched : `${watched} · ${ofTime(quoted(time))}`;
}

/** The chart in words, for those who do not see it. */
function describeChart(report: ReportOf<'monitor'>, context: Wording): string {
  const { words, numbers } = context;
  const { monitor } = words;
  const { chunks, chunk_size, thresholds, metric, first_change, columns } = report;
  const figure = (value: number) => metricFigure(metric, value, context);
  const count = sayInMessage(numbers).number;
  const values = chunks.map(({ value }) => value);
  // Alternative text is read aloud, so a name stands there without the marks of code.
  const what = columns.value === null ? monitor.metrics[metric] : monitor.ofColumn(plain(columns.value));
  const { low, high } = thresholds;
  const alerts = chunks.filter(({ alert }) => alert).length;
  return [
    monitor.chartAlt(
      what,
      count(chunks.length),
      count(chunk_size),
      figure(Math.min(...values)),
      figure(Math.max(...values)),
    ),
    ...(low === null || high === null
      ? []
      : [monitor.altLimits(figure(reachable(metric, low)), figure(reachable(metric, high)), count(alerts))]),
    ...(first_change === null ? [] : [monitor.altChange(count(first_change + 1))]),
  ].join(' ');
}
