import { formatNumber } from '../../i18n/numbers.ts';
import type { RmseOutcome } from '../../jobs/rmse-job.ts';
import type { RmseReport } from '../../reports/rmse-report-schema.ts';
import { wordNotes } from '../../reports/word-notes.ts';
import {
  button,
  buttons,
  type Card,
  card,
  divider,
  download,
  MESSAGE_TEXT,
  picture,
  text,
  textLength,
} from '../../ui/card.ts';
import { quoted } from '../../ui/escape.ts';
import { fitLines } from '../../ui/fit-lines.ts';
import { sayInFile, sayInMessage } from '../../ui/say.ts';
import type { Context } from '../context.ts';

/** A mean error below this share of the RMSE is not named a tendency. */
const SMALL_BIAS = 0.05;

/** A table can give rise to hundreds of remarks. A phone shows some; all of them are in the attached report. */
const MOST_REMARKS = 8;
const MOST_LINES = 6;

type Wording = Pick<Context, 'words' | 'numbers'>;

/** Sentence, figures, chart and the whole result as a file. `remark` is said first. */
export function renderReport(
  { report, chart }: Extract<RmseOutcome, { kind: 'report' }>,
  remark: string | undefined,
  context: Wording,
): Card {
  const { words, numbers } = context;
  const { rmse } = words;
  const say = sayInMessage(numbers);
  const figure = (value: number | null) => (value === null ? rmse.undefined : formatNumber(value, numbers));
  const { metrics, baseline, columns } = report;
  const image = {
    name: rmse.chartName,
    bytes: chart,
    description: rmse.chartAlt(say.number(report.n_used), figure(metrics.rmse), figure(metrics.r2)),
  };
  const json = { name: rmse.reportName, bytes: jsonOf(report, context) };
  const said = [
    text(remark && `-# ${remark}`),
    text(
      `## ${rmse.title} ${figure(metrics.rmse)}`,
      rmse.sentence(figure(metrics.rmse), figure(baseline.rmse)),
    ),
    text(...figures(report, context)),
    text(rmse.columns(quoted(columns.actual), quoted(columns.predicted)), ...rows(report, context)),
  ];
  const bullets = (title: string, lines: readonly string[], room: number) => {
    const heading = `**${title}**`;
    const listed = lines.map((line) => `- ${line}`);
    const limits = { room: room - heading.length - 1, most: MOST_REMARKS };
    const shown = fitLines(listed, limits, (count) => `- ${rmse.leftOut(say.number(count))}`);
    return shown.length > 0 ? text(heading, ...shown) : undefined;
  };
  const room = MESSAGE_TEXT - textLength(said);
  const read = bullets(
    rmse.whatIRead,
    report.assumptions.map((one) => rmse.assumption(one, say)),
    room / 3,
  );
  const mind = bullets(
    rmse.mind,
    report.notes.map((note) => rmse.note(note, say)),
    room - textLength([read]),
  );
  return card(
    'plain',
    [
      ...said,
      picture(image),
      mind,
      read,
      download(json),
      divider(),
      buttons(button('secondary', rmse.openForm, 'rmse.openForm', {})),
    ],
    [image, json],
  );
}

function figures({ metrics, interval }: RmseReport, { words, numbers }: Wording): string[] {
  const { rmse } = words;
  const figure = (value: number | null) => (value === null ? rmse.undefined : formatNumber(value, numbers));
  const range = interval
    ? rmse.interval(
        formatNumber(interval.level, numbers, { percent: true }),
        figure(interval.low),
        figure(interval.high),
      )
    : rmse.noInterval;
  const { over, under, none } = rmse.biasMeans;
  const leaning =
    Math.abs(metrics.bias) <= SMALL_BIAS * metrics.rmse ? none : metrics.bias > 0 ? over : under;
  return [
    `**${rmse.metrics.rmse}** ${figure(metrics.rmse)} (${range})`,
    `**${rmse.metrics.mae}** ${figure(metrics.mae)} · **${rmse.metrics.r2}** ${figure(metrics.r2)}`,
    `**${rmse.metrics.bias}** ${figure(metrics.bias)} (${leaning})`,
  ];
}

function rows({ n_used, n_dropped, dropped }: RmseReport, { words, numbers }: Wording): string[] {
  const say = sayInMessage(numbers);
  return [
    words.rmse.used(n_used, n_dropped, say),
    ...dropped.map(
      ({ reason, count, lines }) => `- ${words.rmse.drop(reason, count, lines.slice(0, MOST_LINES), say)}`,
    ),
  ];
}

function jsonOf(report: RmseReport, { words, numbers }: Wording): Uint8Array {
  const say = sayInFile(numbers);
  const worded = wordNotes(report, {
    assumption: (one) => words.rmse.assumption(one, say),
    note: (one) => words.rmse.note(one, say),
  });
  return new TextEncoder().encode(`${JSON.stringify(worded, null, 2)}\n`);
}
