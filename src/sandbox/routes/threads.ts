import { ChannelType, MessageFlags, type RESTPostAPIChannelThreadsJSONBody } from 'discord-api-types/v10';
import { failures } from '../failures.ts';
import { noContent, ok, param, type Route } from '../http/route.ts';
import { startThread, startThreadFrom } from '../threads/start-thread.ts';
import { channelForBot, messageForBot } from '../world/access.ts';
import { isDm, isThread, type StoredChannel } from '../world/channels.ts';
import type { World } from '../world/world.ts';

/** Threads, started from a message or without one. */
export const threadRoutes: readonly Route[] = [
  {
    method: 'POST',
    template: '/channels/{channel_id}/messages/{message_id}/threads',
    handle: (call) => {
      const { world } = call.services;
      const channel = threadableChannel(world, param(call, 'channel_id'));
      const stored = messageForBot(world, call.params);
      if (((stored.message.flags ?? 0) & MessageFlags.HasThread) !== 0) throw failures.threadExists();
      const body = call.body as RESTPostAPIChannelThreadsJSONBody;
      return { status: 201, body: startThreadFrom(world, channel, stored, body) };
    },
  },
  {
    method: 'POST',
    template: '/channels/{channel_id}/threads',
    handle: (call) => {
      const { world } = call.services;
      const body = call.body as RESTPostAPIChannelThreadsJSONBody;
      const type = body.type === ChannelType.PublicThread ? body.type : ChannelType.PrivateThread;
      const channel = threadableChannel(world, param(call, 'channel_id'), type === ChannelType.PrivateThread);
      return { status: 201, body: startThread(world, channel, type, body) };
    },
  },
  {
    method: 'GET',
    template: '/channels/{channel_id}/threads/archived/public',
    handle: (call) => {
      const { world } = call.services;
      const channel = channelForBot(world, param(call, 'channel_id'), 'ReadMessageHistory');
      const archived = [...world.channels.values()]
        .filter(isThread)
        .filter((thread) => thread.parent_id === channel.id && thread.thread_metadata?.archived === true);
      return ok({ threads: archived.toReversed(), members: [], has_more: false });
    },
  },
  {
    method: 'PUT',
    template: '/channels/{channel_id}/thread-members/@me',
    handle: (call) => {
      if (!isThread(channelForBot(call.services.world, param(call, 'channel_id'))))
        throw failures.wrongChannelType();
      return noContent;
    },
  },
  {
    method: 'PUT',
    template: '/channels/{channel_id}/thread-members/{user_id}',
    handle: (call) => {
      const channel = channelForBot(call.services.world, param(call, 'channel_id'), 'SendMessagesInThreads');
      if (!isThread(channel)) throw failures.wrongChannelType();
      if (call.services.world.users.get(param(call, 'user_id')) === undefined) throw failures.unknownUser();
      return noContent;
    },
  },
];

function threadableChannel(world: World, id: string, isPrivate = false): StoredChannel {
  const channel = channelForBot(world, id, isPrivate ? 'CreatePrivateThreads' : 'CreatePublicThreads');
  if (isDm(channel) || isThread(channel)) throw failures.wrongChannelType();
  return channel;
}
