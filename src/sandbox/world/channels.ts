import {
  type APIDMChannel,
  type APIGuildChannel,
  type APITextChannel,
  type APIThreadChannel,
  ChannelType,
} from 'discord-api-types/v10';
import type { Collection } from './file.ts';

/** The channels that exist in the sandbox: text channels, threads and direct messages. */
export type StoredChannel = APITextChannel | APIThreadChannel | APIDMChannel;
export type StoredThread = APIThreadChannel;

export type Channels = Collection<StoredChannel>;

/** Whether the channel is a direct message between two users. */
export function isDm(channel: StoredChannel): channel is APIDMChannel {
  return channel.type === ChannelType.DM;
}

/** Whether the channel is a thread. */
export function isThread(channel: StoredChannel): channel is StoredThread {
  return (
    channel.type === ChannelType.PublicThread ||
    channel.type === ChannelType.PrivateThread ||
    channel.type === ChannelType.AnnouncementThread
  );
}

/** The server of a channel; a direct message has none. */
export function guildIdOf(channel: StoredChannel): string | undefined {
  return isDm(channel) ? undefined : (channel as APIGuildChannel).guild_id;
}
