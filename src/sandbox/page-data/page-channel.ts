import type { ChannelKind, PageChannel } from '../page/contract.ts';
import { guildIdOf, isDm, isThread, type StoredChannel } from '../world/channels.ts';
import type { World } from '../world/world.ts';
import { unreadIn } from './marks.ts';

/** A channel as a user's page lists it. */
export function pageChannel(world: World, viewerId: string, channel: StoredChannel): PageChannel {
  const guildId = guildIdOf(channel);
  const other = isDm(channel) ? channel.recipients?.find(({ id }) => id !== viewerId) : undefined;
  return {
    id: channel.id,
    kind: channelKind(channel),
    name: channelName(channel, viewerId),
    type: channel.type,
    ...(guildId !== undefined && { guildId }),
    ...(isThread(channel) && { parentId: channel.parent_id ?? '' }),
    ...(other !== undefined && { userId: other.id }),
    ...unreadIn(world, viewerId, channel.id),
  };
}

/** What kind of place it is. */
export function channelKind(channel: StoredChannel): ChannelKind {
  if (isDm(channel)) return 'dm';
  return isThread(channel) ? 'thread' : 'text';
}

/** The channel's name, or whom the direct message is with. */
export function channelName(channel: StoredChannel, viewerId: string): string {
  if (!isDm(channel)) return channel.name ?? '';
  const other = channel.recipients?.find(({ id }) => id !== viewerId);
  return other?.global_name ?? other?.username ?? '';
}
