import type { MadeOf, ReportOf, TableCommandName } from '../../jobs/table-jobs.ts';
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
import { fitLines } from '../../ui/fit-lines.ts';
import { sayInFile, sayInMessage } from '../../ui/say.ts';
import type { Context } from '../context.ts';
import type { TableSpec } from './spec.ts';

/** A table can give rise to hundreds of remarks. A phone shows some; all of them are in the attached report. */
const MOST_REMARKS = 8;
const MOST_LINES = 6;

type Wording = Pick<Context, 'words' | 'numbers'>;

/** Sentence, figures, pictures and the whole result as a file. `remark` is said first. */
export function renderReport<Name extends TableCommandName>(
  spec: TableSpec<Name>,
  made: MadeOf<Name>,
  remark: string | undefined,
  context: Wording,
): Card {
  const { words, numbers } = context;
  const { tables } = words;
  const say = sayInMessage(numbers);
  const own = spec.words(words);
  const report = made.report as ReportOf<Name>;
  const { heading, sentence, blocks, pictures, buttons: next = [] } = spec.render(made, context);
  const json = { name: own.reportName, bytes: jsonOf(spec, report, context) };
  const said = [
    text(remark && `-# ${remark}`),
    text(`## ${heading}`, sentence),
    ...blocks.map((lines) => text(...lines)),
    text(...rows(report, context)),
  ];
  const bullets = (title: string, lines: readonly string[], room: number) => {
    const head = `**${title}**`;
    const listed = lines.map((line) => `- ${line}`);
    const limits = { room: room - head.length - 1, most: MOST_REMARKS };
    const shown = fitLines(listed, limits, (count) => `- ${tables.leftOut(say.number(count))}`);
    return shown.length > 0 ? text(head, ...shown) : undefined;
  };
  const room = MESSAGE_TEXT - textLength(said);
  const read = bullets(
    tables.whatIRead,
    report.assumptions.map((one) => own.assumption(one, say)),
    room / 3,
  );
  const mind = bullets(
    tables.mind,
    report.notes.map((note) => own.note(note, say)),
    room - textLength([read]),
  );
  return card(
    'plain',
    [
      ...said,
      ...pictures.map(picture),
      mind,
      read,
      download(json),
      divider(),
      buttons(...next, button('secondary', tables.openForm, 'table.openForm', { command: spec.name })),
    ],
    [...pictures, json],
  );
}

function rows(
  { n_used, n_dropped, dropped }: ReportOf<TableCommandName>,
  { words: { tables }, numbers }: Wording,
): string[] {
  const say = sayInMessage(numbers);
  return [
    tables.used(n_used, n_dropped, say),
    ...dropped.map(
      (drop) =>
        `- ${tables.drop(drop.reason, drop.count, drop.lines.slice(0, MOST_LINES), say)}${'sample' in drop && drop.sample ? ` ${tables.ofSample[drop.sample]}` : ''}`,
    ),
  ];
}

function jsonOf<Name extends TableCommandName>(
  spec: TableSpec<Name>,
  report: ReportOf<Name>,
  { words, numbers }: Wording,
): Uint8Array {
  const say = sayInFile(numbers);
  const own = spec.words(words);
  const worded = wordNotes(report, {
    assumption: (one) => own.assumption(one, say),
    note: (one) => own.note(one, say),
  });
  return new TextEncoder().encode(`${JSON.stringify(worded, null, 2)}\n`);
}
