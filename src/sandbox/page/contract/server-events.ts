import type { Exchange, Fired, PendingFault } from './journal.ts';
import type { PageMessage } from './messages.ts';

/** What `GET /sandbox/page/events` streams. */
export type PageEvent =
  /** The first of each connection; `missed` says that something happened since the last event received. */
  | { type: 'hello'; instance: string; missed: boolean }
  | { type: 'message'; change: 'created' | 'updated'; entry: PageMessage }
  | { type: 'message-deleted'; channelId: string; id: string }
  | { type: 'typing'; channelId: string; userId: string }
  /** Channels, threads or servers have changed: read the state again. */
  | { type: 'places' }
  | { type: 'commands' }
  | { type: 'bot'; connected: boolean }
  | { type: 'clock'; now: number; fired: Fired[] }
  | { type: 'faults'; pending: PendingFault[] }
  | { type: 'exchange'; exchange: Exchange };
