import { EventEmitter } from 'node:events';
import type { Exchange } from './page/contract/journal.ts';
import type { PageEvent } from './page/contract/server-events.ts';

/** What happens beside the world's own events and that a page shows: the same for every user. */
export type Note = Extract<PageEvent, { type: 'bot' | 'clock' | 'commands' | 'faults' | 'exchange' }>;

/** An exchange before it is numbered. */
export type NewExchange = Exchange extends infer Each
  ? Each extends Exchange
    ? Omit<Each, 'id'>
    : never
  : never;

export type Journal = {
  note(note: Exclude<Note, { type: 'exchange' }>): void;
  exchange(exchange: NewExchange): void;
  /** The last exchanges, oldest first. */
  recent(): Exchange[];
  /** Calls back on each note until the returned function is called. */
  subscribe(listener: (note: Note) => void): () => void;
};

const kept = 200;

/** A journal of what the bot was sent, what it asked for and what was done to its world. */
export function openJournal(): Journal {
  const emitter = new EventEmitter<{ note: [Note] }>().setMaxListeners(0);
  const exchanges: Exchange[] = [];
  let last = 0;
  return {
    note: (note) => {
      emitter.emit('note', note);
    },
    exchange: (given) => {
      last += 1;
      const exchange: Exchange = { ...given, id: last };
      exchanges.push(exchange);
      if (exchanges.length > kept) exchanges.shift();
      emitter.emit('note', { type: 'exchange', exchange });
    },
    recent: () => [...exchanges],
    subscribe: (listener) => {
      emitter.on('note', listener);
      return () => emitter.off('note', listener);
    },
  };
}
