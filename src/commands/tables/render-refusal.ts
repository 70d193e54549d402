import type { TableCommandName } from '../../jobs/table-jobs.ts';
import { button, buttons, type Card, card, text } from '../../ui/card.ts';
import { quoted } from '../../ui/escape.ts';
import type { Context } from '../context.ts';

/** What is wrong, and with which file where there are several. `typed` is the request that holds what goes into the form. */
export type Refusal = { sentence: string; file?: string | undefined; typed?: string | undefined };

/** What is wrong, and the two ways to go on from there. */
export function renderRefusal(
  command: TableCommandName,
  refusal: Refusal,
  { words: { tables } }: Pick<Context, 'words'>,
): Card {
  const { typed: request } = refusal;
  const form =
    request === undefined
      ? button('primary', tables.openForm, 'table.openForm', { command })
      : button('primary', tables.openForm, 'table.reopenForm', { command, request });
  return card('quiet', [
    text(refusalText(refusal, tables)),
    buttons(form, button('secondary', tables.trySample, 'table.sample', { command })),
  ]);
}

export function refusalText({ sentence, file }: Refusal, tables: Context['words']['tables']): string {
  return file === undefined ? sentence : tables.ofFile(quoted(file), sentence);
}
