import { type APIMessage, GatewayDispatchEvents, MessageFlags, MessageType } from 'discord-api-types/v10';
import { withSignedLinks } from '../media/links.ts';
import { guildIdOf, isThread, type StoredChannel } from '../world/channels.ts';
import { memberOf } from '../world/guilds.ts';
import type { StoredMessage } from '../world/messages.ts';
import type { World } from '../world/world.ts';
import type { MessageBody, UploadedFile } from './body.ts';
import { compose } from './compose.ts';

/** What is decided about a new message before its body is applied. */
export type NewMessage = {
  channelId: string;
  authorId: string;
  type?: MessageType;
  flags?: number;
  ephemeralFor?: string | undefined;
  interactionId?: string;
  /** Fields of the message that the body does not decide: metadata, references, the webhook. */
  more?: Partial<APIMessage>;
};

/** The message as it leaves the sandbox: links completed and signed. */
export function rendered(world: World, stored: StoredMessage): APIMessage {
  return stored.files.length === 0 ? stored.message : withSignedLinks(stored.message, world.links.sign);
}

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
  if (channel !== undefined && given.ephemeralFor === undefined) {
    world.channels.put(channel.id, withOneMore(channel, stored.message.id));
  }
  tell(world, GatewayDispatchEvents.MessageCreate, stored);
  return stored;
}

/** Applies an edit to a message, keeps it and tells the clients that can see it. */
export function editMessage(
  world: World,
  before: StoredMessage,
  body: MessageBody,
  files: readonly UploadedFile[],
): StoredMessage {
  const composed = compose(world, before, body, files);
  const message: APIMessage = {
    ...composed.message,
    flags: (composed.message.flags ?? 0) & ~MessageFlags.Loading,
    // Filling in a deferred reply is not an edit: nobody has seen anything before it.
    edited_timestamp: isLoading(before) ? null : discordTime(new Date(world.clock.now())),
  };
  const stored: StoredMessage = { ...composed, message };
  world.messages.put(stored);
  tell(world, GatewayDispatchEvents.MessageUpdate, stored);
  return stored;
}

/** Removes a message and tells the clients that could see it. */
export function deleteMessage(world: World, stored: StoredMessage): void {
  world.messages.delete(stored.message.id);
  const guildId = guildIdOfMessage(world, stored);
  const { id, channel_id } = stored.message;
  world.events.publish({
    t: GatewayDispatchEvents.MessageDelete,
    d: { id, channel_id, ...(guildId !== undefined && { guild_id: guildId }) },
    guildId,
    channelId: channel_id,
    ...audience(stored),
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

/** A time as Discord writes it, to the microsecond and with an offset. */
export function discordTime(time: Date): string {
  return time.toISOString().replace('Z', '000+00:00');
}

function guildIdOfMessage(world: World, stored: StoredMessage): string | undefined {
  const channel = world.channels.get(stored.message.channel_id);
  return channel === undefined ? undefined : guildIdOf(channel);
}

function tell(world: World, t: GatewayDispatchEvents, stored: StoredMessage): void {
  const guildId = guildIdOfMessage(world, stored);
  world.events.publish({
    t,
    // Read only by those who are told, because signing links and copying takes time.
    get d() {
      const guild = guildId === undefined ? undefined : world.guilds.get(guildId);
      const author = guild === undefined ? undefined : memberOf(guild, stored.message.author.id);
      const { user: _user, ...member } = author ?? {};
      return {
        ...rendered(world, stored),
        ...(guildId !== undefined && { guild_id: guildId }),
        ...(author !== undefined && { member }),
      };
    },
    guildId,
    channelId: stored.message.channel_id,
    ...audience(stored),
  });
}

/** An ephemeral message reaches the bot only as the answer to its own requests. */
function audience(stored: StoredMessage): { onlyFor?: string[] } {
  return stored.ephemeralFor === undefined ? {} : { onlyFor: [stored.ephemeralFor] };
}
