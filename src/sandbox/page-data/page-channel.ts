import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { ChannelKind, PageChannel } from '../page/contract/places.ts';
import { guildIdOf, isDm, isThread, type StoredChannel } from '../world/channels.ts';
import { permissionsIn } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import { unreadIn } from './marks.ts';

const { ManageThreads, SendMessages, SendMessagesInThreads } = PermissionFlagsBits;

/** A channel as a user's page lists it. */
export function pageChannel(world: World, viewerId: string, channel: StoredChannel): PageChannel {
  const guildId = guildIdOf(channel);
  const other = isDm(channel) ? channel.recipients?.find(({ id }) => id !== viewerId) : undefined;
  const { archived = false, locked = false } = isThread(channel) ? (channel.thread_metadata ?? {}) : {};
  return {
    id: channel.id,
    kind: channelKind(channel),
    name: channelName(channel, viewerId),
    type: channel.type,
    ...(guildId !== undefined && { guildId }),
    ...(isThread(channel) && { parentId: channel.parent_id ?? '' }),
    ...(other !== undefined && { userId: other.id }),
    archived,
    locked,
    canWrite: canWrite(world, viewerId, channel, locked),
    ...unreadIn(world, viewerId, channel.id),
  };
}

/** A direct message that nobody has opened yet, as a user's page lists it. */
export function unopenedDm(user: { id: string; username: string; global_name: string | null }): PageChannel {
  return {
    id: `@${user.username}`,
    kind: 'dm',
    name: user.global_name ?? user.username,
    type: ChannelType.DM,
    userId: user.id,
    archived: false,
    locked: false,
    canWrite: true,
    unread: 0,
    mentions: 0,
  };
}

function canWrite(world: World, viewerId: string, channel: StoredChannel, locked: boolean): boolean {
  const has = permissionsIn(world, viewerId, channel);
  if (locked && (has & ManageThreads) === 0n) return false;
  return (has & (isThread(channel) ? SendMessagesInThreads : SendMessages)) !== 0n;
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
