import type { TableCommandName } from '../../jobs/table-jobs.ts';
import type { ColumnFailure } from '../../reports/column-failures.ts';
import type { ColumnRole } from '../../reports/column-roles.ts';
import { button, buttons, type Card, card, text } from '../../ui/card.ts';
import { plain } from '../../ui/escape.ts';
import { shorten } from '../../ui/shorten.ts';
import type { Context } from '../context.ts';
import { type Refusal, refusalText } from './render-refusal.ts';

/** What another column mends. */
type WrongColumn = Exclude<ColumnFailure, { code: 'too_few_columns' }>;

/** Discord's limit on what a button says. */
const LABEL = 80;

export function isWrongColumn<Failure extends { code: string }>(
  failure: Failure | WrongColumn,
): failure is WrongColumn {
  const { code } = failure;
  return code === 'column_not_found' || code === 'column_wrong_content' || code === 'same_column';
}

/**
 * A column that was named, or chosen, cannot be it: the table still waits, so that another can be named. Where no column
 * has the name, those most like it can be chosen with one press.
 */
export function renderOtherColumns(
  command: TableCommandName,
  request: string,
  failure: WrongColumn,
  refusal: Refusal,
  { words: { tables } }: Pick<Context, 'words'>,
): Card {
  const roles = rolesOf(failure).join(',');
  const again = button('secondary', tables.ask.writeNames, 'table.nameColumns', { command, request, roles });
  return card('quiet', [
    text(refusalText(refusal, tables)),
    buttons(...nearest(command, request, failure), again),
  ]);
}

function rolesOf(failure: WrongColumn): ColumnRole[] {
  return failure.code === 'same_column' ? failure.params.roles : [failure.params.role];
}

function nearest(command: TableCommandName, request: string, { code, params }: WrongColumn) {
  if (code !== 'column_not_found') return [];
  const { role, part } = params;
  const question = part === undefined ? `column.${role}` : `column.${role}.${part}`;
  return params.nearest.map(({ id, name }, at) =>
    button(at === 0 ? 'primary' : 'secondary', shorten(plain(name), LABEL) || id, 'table.pick', {
      command,
      request,
      question,
      value: id,
    }),
  );
}
