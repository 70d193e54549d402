import { MessageFlags, MessageType, PermissionFlagsBits } from 'discord-api-types/v10';
import { failures, invalidForm } from '../failures.ts';
import { type Call, noContent, ok, param, type Route } from '../http/route.ts';
import type { MessageBody } from '../messages/body.ts';
import { editedMessage } from '../messages/edited-message.ts';
import { createMessage, deleteMessage, editMessage, rendered } from '../messages/publish.ts';
import { snowflakeTime } from '../snowflakes.ts';
import { channelForBot } from '../world/access.ts';
import { guildIdOf, isDm, isThread, type StoredChannel } from '../world/channels.ts';
import type { StoredMessage } from '../world/messages.ts';
import { permissionsIn } from '../world/permissions.ts';
import type { World } from '../world/world.ts';

const messagesTemplate = '/channels/{channel_id}/messages';
const messageTemplate = '/channels/{channel_id}/messages/{message_id}';
/** How long a nonce is remembered, of world time. */
const nonceLifetimeMs = 5 * 60 * 1000;

/** Messages of channels, as the bot reads and writes them without an interaction. */
export const messageRoutes: readonly Route[] = [
  {
    method: 'POST',
    template: messagesTemplate,
    handle: (call) => {
      const { world } = call.services;
      const body = call.body as MessageBody;
      const channel = writableChannel(world, param(call, 'channel_id'), call.files.length > 0);
      const repeated = body.enforce_nonce === true ? sameNonce(world, channel.id, body.nonce) : undefined;
      if (repeated !== undefined) return ok(rendered(world, repeated));
      const stored = createMessage(
        world,
        { channelId: channel.id, authorId: world.bot().id, ...reference(world, channel, body) },
        body,
        call.files,
      );
      return ok(rendered(world, stored));
    },
  },
  {
    method: 'GET',
    template: messagesTemplate,
    handle: (call) => {
      const { world } = call.services;
      const channel = channelForBot(world, param(call, 'channel_id'), 'ReadMessageHistory');
      return ok(page(world, channel, call.query).map((stored) => rendered(world, stored)));
    },
  },
  {
    method: 'GET',
    template: messageTemplate,
    handle: (call) => ok(rendered(call.services.world, messageForBot(call))),
  },
  {
    method: 'PATCH',
    template: messageTemplate,
    edited: ({ params, services: { world } }) =>
      editedMessage(world, world.messages.get(params.channel_id ?? '', params.message_id ?? '')),
    handle: (call) => {
      const { world } = call.services;
      const before = messageForBot(call);
      if (before.message.author.id !== world.bot().id) throw failures.notYourMessage();
      return ok(rendered(world, editMessage(world, before, call.body as MessageBody, call.files)));
    },
  },
  {
    method: 'DELETE',
    template: messageTemplate,
    handle: (call) => {
      const { world } = call.services;
      const stored = messageForBot(call);
      const channel = channelForBot(world, param(call, 'channel_id'));
      const manages =
        (permissionsIn(world, world.bot().id, channel) & PermissionFlagsBits.ManageMessages) !== 0n;
      if (stored.message.author.id !== world.bot().id && !manages) {
        throw isDm(channel) ? failures.cannotActOnDm() : failures.missingPermissions();
      }
      deleteMessage(world, stored);
      return noContent;
    },
  },
];

/** A message that channel routes show the bot: never an ephemeral one. */
export function messageForBot(call: Pick<Call, 'params' | 'services'>): StoredMessage {
  const { world } = call.services;
  const channel = channelForBot(world, param(call, 'channel_id'), 'ReadMessageHistory');
  const stored = world.messages.get(channel.id, param(call, 'message_id'));
  if (stored === undefined || stored.ephemeralFor !== undefined) throw failures.unknownMessage();
  return stored;
}

function writableChannel(world: World, id: string, withFiles: boolean): StoredChannel {
  const known = world.channels.get(id);
  const send = known !== undefined && isThread(known) ? 'SendMessagesInThreads' : 'SendMessages';
  const channel = channelForBot(world, id, send, ...(withFiles ? (['AttachFiles'] as const) : []));
  if (isDm(channel) && channel.recipients?.some((user) => world.closedDms.get(user.id) !== undefined))
    throw failures.closedDm();
  if (isThread(channel) && channel.thread_metadata?.archived === true) {
    if (channel.thread_metadata.locked) throw failures.archivedThread();
    channel.thread_metadata.archived = false;
    world.channels.put(channel.id, channel);
  }
  return channel;
}

/** A message of the last minutes that was made with the same nonce. */
function sameNonce(
  world: World,
  channelId: string,
  nonce: string | number | undefined,
): StoredMessage | undefined {
  if (nonce === undefined) return undefined;
  const since = world.clock.now() - nonceLifetimeMs;
  return world.messages
    .in(channelId)
    .findLast((stored) => stored.message.nonce === nonce && snowflakeTime(stored.message.id) >= since);
}

/** What a message that replies to another carries; throws when that one is gone, unless the body allows for it. */
function reference(world: World, channel: StoredChannel, body: MessageBody) {
  const wanted = body.message_reference;
  if (wanted === undefined) return {};
  const original = world.messages.get(channel.id, wanted.message_id);
  if (original === undefined || original.ephemeralFor !== undefined) {
    if (wanted.fail_if_not_exists === false) return {};
    throw invalidForm(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
  }
  const guildId = guildIdOf(channel);
  return {
    type: MessageType.Reply,
    more: {
      message_reference: {
        type: 0,
        message_id: original.message.id,
        channel_id: channel.id,
        ...(guildId !== undefined && { guild_id: guildId }),
      },
      referenced_message: original.message,
    },
  };
}

/** A page of messages, newest first; `before`, `after` and `around` are message ids. */
function page(world: World, channel: StoredChannel, query: URLSearchParams): StoredMessage[] {
  const limit = Math.min(100, Math.max(1, Number(query.get('limit') ?? 50) || 50));
  const visible = world.messages.in(channel.id).filter((stored) => stored.ephemeralFor === undefined);
  const id = (name: string) => {
    const value = query.get(name);
    return value !== null && /^\d+$/.test(value) ? BigInt(value) : undefined;
  };
  const idOf = (stored: StoredMessage) => BigInt(stored.message.id);
  const [before, after, around] = [id('before'), id('after'), id('around')];
  if (after !== undefined)
    return visible
      .filter((stored) => idOf(stored) > after)
      .slice(0, limit)
      .reverse();
  if (around !== undefined) {
    const middle = visible.findIndex((stored) => idOf(stored) >= around);
    const from = Math.max(0, (middle < 0 ? visible.length : middle) - Math.trunc(limit / 2));
    return visible.slice(from, from + limit).reverse();
  }
  const older = before === undefined ? visible : visible.filter((stored) => idOf(stored) < before);
  return older.slice(-limit).reverse();
}

/** Whether a message has the thread that was started from it. */
export function hasThread(stored: StoredMessage): boolean {
  return ((stored.message.flags ?? 0) & MessageFlags.HasThread) !== 0;
}
