import type { MadeOf, ReportOf } from '../../jobs/table-jobs.ts';
import { plain, quoted } from '../../ui/escape.ts';
import { sayInMessage } from '../../ui/say.ts';
import { shorten } from '../../ui/shorten.ts';
import type { Context } from '../context.ts';
import type { ReportParts } from '../tables/spec.ts';
import { columnFigures, columnLines, rankedColumns, verdictMarks } from './column-lines.ts';
import { conceptLines } from './concept-lines.ts';

type Wording = Pick<Context, 'words' | 'numbers'>;

/** A sentence that names so many columns is still read. */
const MOST_NAMED = 3;
/** A picture's description names so many columns, and is no longer than Discord takes. */
const MOST_DESCRIBED = 12;
const MOST_DESCRIPTION = 1024;

export function renderReport({ report, charts }: MadeOf<'drift'>, context: Wording): ReportParts {
  const { drift } = context.words;
  const { number } = sayInMessage(context.numbers);
  const { verdict, drifted, total } = report.dataset;
  const overview = rankedColumns(report)
    .slice(0, MOST_DESCRIBED)
    .map(
      (column) =>
        `${plain(column.name)}: ${column.verdict === null ? '' : drift.line.verdicts[column.verdict]}`,
    )
    .join(', ');
  let at = 0;
  return {
    heading: `${verdictMarks[verdict]} ${verdict === 'drift' ? drift.heading.drift(number(drifted), number(total)) : drift.heading[verdict]}`,
    sentence: sentence(report, context),
    blocks: [columnLines(report, context), conceptLines(report, context), [samples(report, context)]],
    pictures: charts.map(({ kind, subject = '', png }) => {
      if (kind === 'overview') {
        return {
          name: drift.overviewName,
          bytes: png,
          description: shorten(drift.overviewAlt(overview), MOST_DESCRIPTION),
        };
      }
      at += 1;
      const column = report.columns.find(({ name }) => name === subject);
      const figures = column ? columnFigures(column, context) : '';
      return {
        name: drift.columnName(at),
        bytes: png,
        description: drift.columnAlt(plain(subject), figures),
      };
    }),
  };
}

function sentence(report: ReportOf<'drift'>, { words, numbers }: Wording): string {
  const { drift } = words;
  const { verdict } = report.dataset;
  if (verdict !== 'drift') return drift.sentence[verdict];
  const say = sayInMessage(numbers);
  const drifted = rankedColumns(report)
    .filter((column) => column.verdict === 'drift')
    .map(({ name }) => quoted(name));
  const more = drifted.length - MOST_NAMED;
  const named =
    more > 0
      ? `${drifted.slice(0, MOST_NAMED).join(', ')} ${drift.andMore(say.number(more))}`
      : say.all(drifted);
  return drift.sentence.drift(named, drifted.length);
}

/** What was compared with what: two files, or two groups of one. */
function samples(report: ReportOf<'drift'>, { words, numbers }: Wording): string {
  const { number } = sayInMessage(numbers);
  const { file, file_current, reference_value, current_value, n_reference, n_current } = report;
  return words.drift.samples(
    quoted(reference_value ?? file.name),
    number(n_reference),
    quoted(current_value ?? file_current?.name ?? file.name),
    number(n_current),
  );
}
