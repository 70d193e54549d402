import type { PageMessage } from '../contract/messages.ts';

const together = 7 * 60_000;
/** A plain message, as opposed to a reply, an answer to a command or a notice. */
const plainTypes: readonly number[] = [0];

/** Whether a message goes under the header of the one before it, as Discord groups what one author says in a row. */
export function isGrouped(before: PageMessage | undefined, entry: PageMessage): boolean {
  if (before === undefined) return false;
  const [a, b] = [before.message, entry.message];
  return (
    a.author.id === b.author.id &&
    plainTypes.includes(b.type) &&
    plainTypes.concat(19, 20).includes(a.type) &&
    before.ephemeral === entry.ephemeral &&
    a.webhook_id === b.webhook_id &&
    Date.parse(b.timestamp) - Date.parse(a.timestamp) < together &&
    dayOf(a.timestamp) === dayOf(b.timestamp)
  );
}

/** The reader's calendar day of a moment; equal for messages under one divider. */
export function dayOf(timestamp: string): string {
  return new Date(timestamp).toDateString();
}
