import type { PageMessage } from '../contract/messages.ts';
import type { Model } from '../state/model.ts';

/**
 * The messages that a screen reader tells of after a change of a channel, each once: what others have said, what the bot had been
 * thinking about and has answered now, and what became of a message in which the reader has pressed or chosen something.
 */
export function spokenEntries(before: Model, { messages, state }: Model): PageMessage[] {
  const known = new Map(before.messages.map((entry) => [entry.message.id, entry]));
  const last = BigInt(before.messages.at(-1)?.message.id ?? 0);
  return messages.filter((entry) => {
    const { id, author } = entry.message;
    const old = known.get(id);
    if (old === undefined) return BigInt(id) > last && author.id !== state.viewer.id;
    if (old === entry) return false;
    return (old.deferred && !entry.deferred) || before.busy?.message === id;
  });
}
