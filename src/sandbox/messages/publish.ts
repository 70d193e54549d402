import { type APIMessage, GatewayDispatchEvents, MessageFlags, MessageType } from 'discord-api-types/v10';
import { failures } from '../failures.ts';
import { isThread, type StoredChannel } from '../world/channels.ts';
import type { StoredMessage } from '../world/messages.ts';
import type { UsedCommand } from '../world/used-command.ts';
import type { World } from '../world/world.ts';
import type { MessageBody, UploadedFile } from './body.ts';
import { compose } from './compose.ts';
import { discordTime } from './discord-time.ts';
import { audienceOf, guildIdOfMessage, tellMessage } from './tell-message.ts';

/** What is decided about a new message before its body is applied. */
export type NewMessage = {
  channelId: string;
  authorId: string;
  type?: MessageType;
  flags?: number;
  ephemeralFor?: string | undefined;
  interactionId?: string;
  command?: UsedCommand | undefined;
  /** Fields of the message that the body does not decide: metadata, references, the webhook. */
  more?: Partial<APIMessage>;
};

/** Makes a message, keeps it and tells the clients that can see it. */
export function createMessage(
  world: World,
  given: NewMessage,
  body: MessageBody,
  files: readonly UploadedFile[],
): StoredMessage {
  const author = world.users.get(given.authorId) ?? world.bot();
  const now = new Date(world.clock.now());
  const ephemeral = given.ephemeralFor === undefined ? 0 : MessageFlags.Ephemeral;
  const empty: StoredMessage = {
    ...(given.ephemeralFor !== undefined && { ephemeralFor: given.ephemeralFor }),
    ...(given.interactionId !== undefined && { interactionId: given.interactionId }),
    ...(given.command !== undefined && { command: given.command }),
    files: [],
    message: {
      id: world.nextId(),
      channel_id: given.channelId,
      type: given.type ?? MessageType.Default,
      author,
      content: '',
      timestamp: discordTime(now),
      edited_timestamp: null,
      tts: false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: [],
      embeds: [],
      components: [],
      pinned: false,
      flags: (given.flags ?? 0) | ephemeral,
      ...given.more,
    },
  };
  const stored = compose(world, empty, body, files);
  world.messages.put(stored);
  const channel = world.channels.get(given.channelId);
  // The message that points back to where a thread began is none of its own.
  const counts = given.ephemeralFor === undefined && given.type !== MessageType.ThreadStarterMessage;
  if (channel !== undefined && counts) {
    world.channels.put(channel.id, withOneMore(channel, stored.message.id));
  }
  tellMessage(world, GatewayDispatchEvents.MessageCreate, stored);
  return stored;
}

/** Applies an edit to a message, keeps it and tells the clients that can see it. */
export function editMessage(
  world: World,
  before: StoredMessage,
  body: MessageBody,
  files: readonly UploadedFile[],
): StoredMessage {
  if (before.message.poll !== undefined) throw failures.pollMessage();
  const composed = compose(world, before, body, files);
  const message: APIMessage = {
    ...composed.message,
    flags: (composed.message.flags ?? 0) & ~MessageFlags.Loading,
    // Filling in a deferred reply is not an edit: nobody has seen anything before it.
    edited_timestamp: isLoading(before) ? null : discordTime(new Date(world.clock.now())),
  };
  const stored: StoredMessage = { ...composed, message };
  world.messages.put(stored);
  tellMessage(world, GatewayDispatchEvents.MessageUpdate, stored);
  return stored;
}

/** Removes a message and tells the clients that could see it. */
export function deleteMessage(world: World, stored: StoredMessage): void {
  world.messages.delete(stored.message.id);
  world.polls.delete(stored.message.id);
  const guildId = guildIdOfMessage(world, stored);
  const { id, channel_id } = stored.message;
  world.events.publish({
    t: GatewayDispatchEvents.MessageDelete,
    d: { id, channel_id, ...(guildId !== undefined && { guild_id: guildId }) },
    guildId,
    channelId: channel_id,
    ...audienceOf(stored),
  });
}

function withOneMore(channel: StoredChannel, messageId: string): StoredChannel {
  const after = { ...channel, last_message_id: messageId };
  if (!isThread(after)) return after;
  const counts = {
    message_count: (after.message_count ?? 0) + 1,
    total_message_sent: (after.total_message_sent ?? 0) + 1,
  };
  return { ...after, ...counts };
}

/** Whether a deferred reply still waits for its content. */
export function isLoading(stored: StoredMessage): boolean {
  return ((stored.message.flags ?? 0) & MessageFlags.Loading) !== 0;
}
