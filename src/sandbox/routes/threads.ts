import {
  type APIThreadChannel,
  ChannelType,
  GatewayDispatchEvents,
  MessageFlags,
  type RESTPostAPIChannelThreadsJSONBody,
} from 'discord-api-types/v10';
import { failures } from '../failures.ts';
import { noContent, param, type Route } from '../http/route.ts';
import { discordTime } from '../messages/publish.ts';
import { channelForBot, messageForBot } from '../world/access.ts';
import { guildIdOf, isDm, isThread, type StoredChannel } from '../world/channels.ts';
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
      const before = stored.message.flags ?? 0;
      if ((before & MessageFlags.HasThread) !== 0) throw failures.threadExists();
      const body = call.body as RESTPostAPIChannelThreadsJSONBody;
      // A thread has the id of the message it was started from.
      const thread = createThread(world, channel, stored.message.id, {
        ...body,
        type: ChannelType.PublicThread,
      });
      const flags = before | MessageFlags.HasThread;
      world.messages.put({ ...stored, message: { ...stored.message, flags, thread } });
      return { status: 201, body: thread };
    },
  },
  {
    method: 'POST',
    template: '/channels/{channel_id}/threads',
    handle: (call) => {
      const { world } = call.services;
      const body = call.body as RESTPostAPIChannelThreadsJSONBody;
      const isPrivate = (body.type ?? ChannelType.PrivateThread) === ChannelType.PrivateThread;
      const channel = threadableChannel(world, param(call, 'channel_id'), isPrivate);
      return { status: 201, body: createThread(world, channel, world.nextId(), body) };
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

function createThread(
  world: World,
  parent: StoredChannel,
  id: string,
  body: RESTPostAPIChannelThreadsJSONBody,
): APIThreadChannel {
  const now = discordTime(new Date(world.clock.now()));
  const guildId = guildIdOf(parent);
  const thread: APIThreadChannel = {
    id,
    type: body.type === ChannelType.PublicThread ? ChannelType.PublicThread : ChannelType.PrivateThread,
    ...(guildId !== undefined && { guild_id: guildId }),
    parent_id: parent.id,
    owner_id: world.bot().id,
    name: body.name,
    last_message_id: null,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    rate_limit_per_user: body.rate_limit_per_user ?? 0,
    thread_metadata: {
      archived: false,
      locked: false,
      auto_archive_duration: body.auto_archive_duration ?? 1440,
      archive_timestamp: now,
      create_timestamp: now,
    },
  };
  world.channels.put(id, thread);
  const member = { id, user_id: world.bot().id, join_timestamp: now, flags: 0 };
  world.events.publish({
    t: GatewayDispatchEvents.ThreadCreate,
    d: { ...thread, newly_created: true, member },
    guildId,
  });
  return { ...thread, member };
}
