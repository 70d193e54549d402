import { formatNumber } from '../../i18n/numbers.ts';
import type { ReportOf } from '../../jobs/table-jobs.ts';
import type { ColumnVerdict, DriftColumn } from '../../reports/drift/drift-report-schema.ts';
import { quoted } from '../../ui/escape.ts';
import { sayInMessage } from '../../ui/say.ts';
import type { Context } from '../context.ts';

type Wording = Pick<Context, 'words' | 'numbers'>;

/** A phone shows so many; the rest is in the attached report. */
const MOST_COLUMNS = 6;

/** The shapes of the chart, as characters. */
export const verdictMarks: Record<ColumnVerdict, string> = {
  drift: '▲',
  negligible: '◒',
  none: '○',
  insufficient: '–',
};

/** A line for each judged column, the gravest first. */
export function columnLines(report: ReportOf<'drift'>, context: Wording): string[] {
  const { line } = context.words.drift;
  const judged = rankedColumns(report).flatMap((column) =>
    column.verdict === null ? [] : [{ column, verdict: column.verdict }],
  );
  const more = judged.length - MOST_COLUMNS;
  const lines = judged
    .slice(0, MOST_COLUMNS)
    .map(({ column, verdict }) =>
      [
        `${verdictMarks[verdict]} ${quoted(column.name)} **${line.verdicts[verdict]}**`,
        columnFigures(column, context),
      ]
        .filter(Boolean)
        .join(' · '),
    );
  return more > 0 ? [...lines, line.more(sayInMessage(context.numbers).number(more))] : lines;
}

/** The columns with a verdict, the gravest first. */
export function rankedColumns({ columns, ranking }: ReportOf<'drift'>): DriftColumn[] {
  const byName = new Map(columns.map((column) => [column.name, column]));
  return ranking.flatMap((name) => byName.get(name) ?? []);
}

/** How much a column changed and how surprising that is by chance; empty where nothing could be tested. */
export function columnFigures(column: DriftColumn, { words, numbers }: Wording): string {
  const { line } = words.drift;
  const { effect, p_adjusted } = column;
  if (!effect || p_adjusted === null) return '';
  const figure = (value: number) => formatNumber(value, numbers, { significant: 2 });
  const value = effect.value === null ? line.wasConstant : figure(effect.value);
  const said = line.figures(
    line.effects[effect.name],
    value,
    figure(effect.threshold),
    chanceOf(p_adjusted, numbers),
  );
  if (column.missing_reference === column.missing_current) return said;
  const share = (part: number) => formatNumber(part, numbers, { percent: true, significant: 2 });
  return `${said} · ${line.missing(share(column.missing_reference), share(column.missing_current))}`;
}

const SMALLEST_SHOWN = 0.001;

/** A p-value as one reads it behind its name: below a thousandth its size says nothing more. */
export function chanceOf(p: number, numbers: Wording['numbers']): string {
  return p < SMALLEST_SHOWN
    ? `<\u00a0${formatNumber(SMALLEST_SHOWN, numbers)}`
    : `=\u00a0${formatNumber(p, numbers, { significant: 2 })}`;
}
