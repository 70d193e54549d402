import type { PageCommand, PageMenuCommand } from '../contract/commands.ts';
import type { Exchange, PendingFault } from '../contract/journal.ts';
import type { MarkdownNode } from '../contract/markdown.ts';
import type { PageMessages } from '../contract/messages.ts';
import type { PageState } from '../contract/state.ts';
import { ask, tellServer } from './ask.ts';

const query = (given: Record<string, string>) => new URLSearchParams(given);

/** What the page shows around the messages of a place. */
export const getState = (as: string, channel: string): Promise<PageState> =>
  ask(`/page/state?${query({ as, channel })}`);

/** The last messages of a channel, or those before one. */
export const getMessages = (
  as: string,
  channel: string,
  locale: string,
  before?: string,
): Promise<PageMessages> =>
  ask(`/page/messages?${query({ as, channel, locale, ...(before !== undefined && { before }) })}`);

/** What the menus of users and messages offer there. */
export const getMenu = (as: string, channel: string, locale: string): Promise<PageMenuCommand[]> =>
  ask(`/page/menu?${query({ as, channel, locale })}`);

/** Opens the direct message with a user, by name. */
export const openDirectMessage = (as: string, other: string): Promise<{ id: string }> =>
  tellServer('/page/direct-message', { as, with: other });

/** The commands that the user is offered there. */
export const getCommands = (as: string, channel: string, locale: string): Promise<PageCommand[]> =>
  ask(`/page/commands?${query({ as, channel, locale })}`);

/** The last exchanges with the bot, and the faults that wait. */
export const getJournal = (): Promise<{ exchanges: Exchange[]; pending: PendingFault[] }> =>
  ask('/page/journal');

/** The parsed form of each text. */
export const getMarkdown = (texts: readonly string[]): Promise<Record<string, MarkdownNode[]>> =>
  tellServer('/page/markdown', { texts });

/** Notes that the user has seen a channel up to a message. */
export const markRead = (as: string, channel: string, message: string): Promise<void> =>
  tellServer('/page/read', { as, channel, message });

/** Takes an ephemeral message out of the user's view. */
export const dismiss = (as: string, message: string): Promise<void> =>
  tellServer('/page/dismiss', { as, message });

/** Moves the world's clock; what fired comes as an event. */
export const moveClock = (seconds: number): Promise<unknown> =>
  tellServer('/clock', { advance_seconds: seconds });

/** Makes something go wrong. */
export const addFault = (fault: object): Promise<PendingFault[]> => tellServer('/faults', fault);

/** Forgets the faults that wait. */
export const clearFaults = (): Promise<PendingFault[]> => ask('/faults', { method: 'DELETE' });
