import type { GatewayDispatchEvents } from 'discord-api-types/v10';

/** Something that happened in the world and that clients may be told. */
export type WorldEvent = {
  t: GatewayDispatchEvents;
  d: unknown;
  /** The server it happened in; none for a direct message. */
  guildId?: string | undefined;
  /** The channel it happened in: whoever cannot see that is not told. */
  channelId?: string;
  /** The only users who can see it at all, as with ephemeral messages and interactions. */
  onlyFor?: readonly string[];
};

export type Events = {
  publish(event: WorldEvent): void;
  subscribe(listener: (event: WorldEvent) => void): () => void;
};

/** The world's one stream of events: the gateway reads it, and so can any other view of the world. */
export function eventStream(): Events {
  const listeners = new Set<(event: WorldEvent) => void>();
  return {
    publish: (event) => {
      for (const listener of listeners) listener(event);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
