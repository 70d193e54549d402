import { type APIDMChannel, type APIUser, ChannelType } from 'discord-api-types/v10';
import { isDm, type StoredChannel } from './channels.ts';
import type { World } from './world.ts';

/** The direct message between two users, opened if need be. */
export function openDm(world: World, a: APIUser, b: APIUser): APIDMChannel {
  const known = findDm(world, a.id, b.id);
  if (known !== undefined) return known;
  const channel: APIDMChannel = {
    id: world.nextId(),
    type: ChannelType.DM,
    name: null,
    last_message_id: null,
    recipients: [a, b],
  };
  world.channels.put(channel.id, channel);
  return channel;
}

/** A channel as the bot reads it: a direct message names the other party only. */
export function asBotReads<T extends StoredChannel>(world: World, channel: T): T {
  if (!isDm(channel)) return channel;
  return { ...channel, recipients: channel.recipients?.filter((user) => user.id !== world.bot().id) ?? [] };
}

function findDm(world: World, a: string, b: string): APIDMChannel | undefined {
  for (const channel of world.channels.values()) {
    if (!isDm(channel)) continue;
    const ids = channel.recipients?.map((user) => user.id) ?? [];
    if (ids.includes(a) && ids.includes(b)) return channel;
  }
  return undefined;
}
