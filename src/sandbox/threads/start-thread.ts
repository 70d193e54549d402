import {
  type APIMessage,
  type APIThreadChannel,
  ChannelType,
  GatewayDispatchEvents,
  MessageFlags,
  MessageType,
  type RESTPostAPIChannelThreadsJSONBody,
  type ThreadChannelType,
} from 'discord-api-types/v10';
import { discordTime } from '../messages/discord-time.ts';
import { createMessage } from '../messages/publish.ts';
import { tellMessage } from '../messages/tell-message.ts';
import { guildIdOf, type StoredChannel } from '../world/channels.ts';
import type { StoredMessage } from '../world/messages.ts';
import type { World } from '../world/world.ts';

type ThreadBody = Omit<RESTPostAPIChannelThreadsJSONBody, 'type'>;

/** Starts a thread from a message, whose id it takes; its first message points back to that one. */
export function startThreadFrom(
  world: World,
  parent: StoredChannel,
  stored: StoredMessage,
  body: ThreadBody,
): APIThreadChannel {
  const { message } = stored;
  const thread = openThread(world, parent, message.id, ChannelType.PublicThread, body);
  const flags = (message.flags ?? 0) | MessageFlags.HasThread;
  const marked: StoredMessage = { ...stored, message: { ...message, flags, thread } };
  world.messages.put(marked);
  tellMessage(world, GatewayDispatchEvents.MessageUpdate, marked);
  announce(world, thread.id, MessageType.ThreadStarterMessage, '', {
    message_id: message.id,
    channel_id: parent.id,
  });
  return thread;
}

/** Starts a thread of its own; a public one is announced in its channel. */
export function startThread(
  world: World,
  parent: StoredChannel,
  type: ThreadChannelType,
  body: ThreadBody,
): APIThreadChannel {
  const thread = openThread(world, parent, world.nextId(), type, body);
  if (type === ChannelType.PublicThread)
    announce(world, parent.id, MessageType.ThreadCreated, body.name, { channel_id: thread.id });
  return thread;
}

function openThread(
  world: World,
  parent: StoredChannel,
  id: string,
  type: ThreadChannelType,
  body: ThreadBody,
): APIThreadChannel {
  const now = discordTime(new Date(world.clock.now()));
  const guildId = guildIdOf(parent);
  const thread: APIThreadChannel = {
    id,
    type,
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

/** A message that Discord itself writes about a thread. */
function announce(
  world: World,
  channelId: string,
  type: MessageType,
  content: string,
  reference: { channel_id: string; message_id?: string },
): void {
  const channel = world.channels.get(channelId);
  const guildId = channel === undefined ? undefined : guildIdOf(channel);
  const message_reference = { type: 0, ...reference, ...(guildId !== undefined && { guild_id: guildId }) };
  const more: Partial<APIMessage> = { message_reference };
  createMessage(world, { channelId, authorId: world.bot().id, type, more }, { content }, []);
}
