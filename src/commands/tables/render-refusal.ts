import type { TableCommandName } from '../../jobs/table-jobs.ts';
import { button, buttons, type Card, card, text } from '../../ui/card.ts';
import { quoted } from '../../ui/escape.ts';
import type { Context } from '../context.ts';

/** What is wrong, and with which file where there are several. */
export type Refusal = { sentence: string; file?: string | undefined };

/** What is wrong, and the two ways to go on from there. */
export function renderRefusal(
  command: TableCommandName,
  refusal: Refusal,
  { words: { tables } }: Pick<Context, 'words'>,
): Card {
  return card('quiet', [
    text(refusalText(refusal, tables)),
    buttons(
      button('primary', tables.openForm, 'table.openForm', { command }),
      button('secondary', tables.trySample, 'table.sample', { command }),
    ),
  ]);
}

export function refusalText({ sentence, file }: Refusal, tables: Context['words']['tables']): string {
  return file === undefined ? sentence : `${tables.ofFile(quoted(file))} ${sentence}`;
}
