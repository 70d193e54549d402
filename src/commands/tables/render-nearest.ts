import type { TableCommandName } from '../../jobs/table-jobs.ts';
import type { ColumnFailure } from '../../reports/column-failures.ts';
import { button, buttons, type Card, card, text } from '../../ui/card.ts';
import { plain } from '../../ui/escape.ts';
import { shorten } from '../../ui/shorten.ts';
import type { Context } from '../context.ts';
import { type Refusal, renderRefusal } from './render-refusal.ts';

type NotFound = Extract<ColumnFailure, { code: 'column_not_found' }>;

/** Discord's limit on what a button says. */
const LABEL = 80;

/** No column has the name that was typed: those most like it, to be chosen with one press. */
export function renderNearest(
  command: TableCommandName,
  request: string,
  { params }: NotFound,
  refusal: Refusal,
  context: Pick<Context, 'words'>,
): Card {
  if (params.nearest.length === 0) return renderRefusal(command, refusal, context);
  const question = `column.${params.role}`;
  const choices = params.nearest.map(({ id, name }, at) =>
    button(at === 0 ? 'primary' : 'secondary', shorten(plain(name), LABEL) || id, 'table.pick', {
      command,
      request,
      question,
      value: id,
    }),
  );
  const again = button('secondary', context.words.tables.ask.writeNames, 'table.nameColumns', {
    command,
    request,
    roles: params.role,
  });
  return card('quiet', [text(refusal.sentence), buttons(...choices, again)]);
}
