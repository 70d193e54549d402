import type { APIMessage } from 'discord-api-types/v10';
import type { Collection, WorldFile } from './file.ts';
import type { UsedCommand } from './used-command.ts';

/** A message with what Discord knows about it but does not show. Links in it are unsigned (see media/links.ts). */
export type StoredMessage = {
  message: APIMessage;
  /** Whoever alone can see it. */
  ephemeralFor?: string;
  /** The interaction it answers. */
  interactionId?: string;
  /** The command it answers, kept here because interactions are forgotten. */
  command?: UsedCommand;
  /** Every attachment it holds, also those that only its embeds or components show. */
  files: string[];
};

export type Messages = {
  get(channelId: string, id: string): StoredMessage | undefined;
  /** By id alone, in whatever channel. */
  find(id: string): StoredMessage | undefined;
  /** Oldest first. */
  in(channelId: string): StoredMessage[];
  put(stored: StoredMessage): void;
  delete(id: string): void;
};

/** Messages by id and by channel. */
export function messagesOf(file: WorldFile): Messages {
  const all: Collection<StoredMessage> = file.collection('message');
  const byChannel = new Map<string, Map<string, StoredMessage>>();
  const channel = (id: string) => {
    const known = byChannel.get(id);
    if (known !== undefined) return known;
    const fresh = new Map<string, StoredMessage>();
    byChannel.set(id, fresh);
    return fresh;
  };
  const bySnowflake = [...all.values()].sort((a, b) =>
    BigInt(a.message.id) < BigInt(b.message.id) ? -1 : 1,
  );
  for (const stored of bySnowflake) channel(stored.message.channel_id).set(stored.message.id, stored);
  return {
    get: (channelId, id) => byChannel.get(channelId)?.get(id),
    find: (id) => all.get(id),
    in: (channelId) => [...channel(channelId).values()],
    put: (stored) => {
      all.put(stored.message.id, stored);
      channel(stored.message.channel_id).set(stored.message.id, stored);
    },
    delete: (id) => {
      const stored = all.get(id);
      if (stored === undefined) return;
      all.delete(id);
      channel(stored.message.channel_id).delete(id);
    },
  };
}
