import type { Exchange, PendingFault } from '../contract/journal.ts';
import type { PageChannel } from '../contract/places.ts';
import {
  getCommands,
  getJournal,
  getMenu,
  getMessages,
  getState,
  openDirectMessage,
} from '../server/page-data.ts';
import type { PageLocale } from '../words/words.ts';
import type { Model } from './model.ts';
import { channelAt } from './places.ts';

/** All that a session shows, read anew. */
export type LoadedView = {
  model: Model;
  exchanges: readonly Exchange[];
  pending: readonly PendingFault[];
};

/** Reads what a user sees at a place; what belongs to the page alone is taken over from what it showed until then. */
export async function loadView(
  { as, locale, place }: { as: string; locale: PageLocale; place: string },
  shownNow: () => Model | undefined,
): Promise<LoadedView | undefined> {
  const state = await getState(as, place);
  const channel = channelAt(state, place);
  if (channel === undefined) return undefined;
  // A direct message that nobody has opened yet is opened by going there.
  if (channel.id.startsWith('@')) {
    const opened = await openDirectMessage(as, channel.id.slice(1));
    return loadView({ as, locale, place: opened.id }, shownNow);
  }
  const [shown, commands, menu, journal] = await Promise.all([
    getMessages(as, channel.id, locale),
    getCommands(as, channel.id, locale),
    getMenu(as, channel.id, locale),
    getJournal(),
  ]);
  const before = shownNow();
  const isSame = before?.channel.id === channel.id;
  const model: Model = {
    ...{ state, channel, commands, menu, messages: shown.messages, hasOlder: shown.hasOlder },
    freshFrom: isSame ? before.freshFrom : firstFresh(channel, shown.messages),
    attempts: before?.attempts ?? [],
    problems: before?.problems ?? {},
    busy: undefined,
    typing: [],
    fired: before?.fired ?? [],
  };
  return { model, exchanges: journal.exchanges, pending: journal.pending };
}

function firstFresh(channel: PageChannel, messages: Model['messages']): string | undefined {
  return channel.unread === 0 ? undefined : messages.at(-channel.unread)?.message.id;
}
