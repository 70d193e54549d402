import { MessageType, PermissionFlagsBits } from 'discord-api-types/v10';
import { failures, invalidForm } from '../failures.ts';
import { noContent, ok, param, type Route } from '../http/route.ts';
import type { MessageBody } from '../messages/body.ts';
import { editedMessage } from '../messages/edited-message.ts';
import { messagePage } from '../messages/page.ts';
import { createMessage, deleteMessage, editMessage } from '../messages/publish.ts';
import { rendered } from '../messages/rendered.ts';
import { sameNonce } from '../messages/same-nonce.ts';
import { openToWrite } from '../threads/open-to-write.ts';
import { channelForBot, messageForBot } from '../world/access.ts';
import { guildIdOf, isDm, isThread, type StoredChannel } from '../world/channels.ts';
import { permissionsIn } from '../world/permissions.ts';
import type { World } from '../world/world.ts';

const messagesTemplate = '/channels/{channel_id}/messages';
const messageTemplate = '/channels/{channel_id}/messages/{message_id}';

/** Messages of channels, as the bot reads and writes them without an interaction. */
export const messageRoutes: readonly Route[] = [
  {
    method: 'POST',
    template: messagesTemplate,
    handle: (call) => {
      const { world } = call.services;
      const body = call.body as MessageBody;
      const channel = writableChannel(world, param(call, 'channel_id'), [
        ...(call.files.length > 0 ? (['AttachFiles'] as const) : []),
        ...(body.poll ? (['SendPolls'] as const) : []),
      ]);
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
      return ok(messagePage(world, channel.id, call.query).map((stored) => rendered(world, stored)));
    },
  },
  {
    method: 'GET',
    template: messageTemplate,
    handle: (call) => ok(rendered(call.services.world, messageForBot(call.services.world, call.params))),
  },
  {
    method: 'PATCH',
    template: messageTemplate,
    edited: ({ params, services: { world } }) =>
      editedMessage(world, world.messages.get(params.channel_id ?? '', params.message_id ?? '')),
    handle: (call) => {
      const { world } = call.services;
      const before = messageForBot(call.services.world, call.params);
      if (before.message.author.id !== world.bot().id) throw failures.notYourMessage();
      return ok(rendered(world, editMessage(world, before, call.body as MessageBody, call.files)));
    },
  },
  {
    method: 'DELETE',
    template: messageTemplate,
    handle: (call) => {
      const { world } = call.services;
      const stored = messageForBot(call.services.world, call.params);
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

function writableChannel(
  world: World,
  id: string,
  more: readonly ('AttachFiles' | 'SendPolls')[],
): StoredChannel {
  const known = world.channels.get(id);
  const send = known !== undefined && isThread(known) ? 'SendMessagesInThreads' : 'SendMessages';
  const channel = channelForBot(world, id, send, ...more);
  if (isDm(channel) && channel.recipients?.some((user) => world.closedDms.get(user.id) !== undefined))
    throw failures.closedDm();
  if (isThread(channel) && !openToWrite(world, channel, world.bot().id))
    throw channel.thread_metadata?.archived === true ? failures.archivedThread() : failures.threadLocked();
  return channel;
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
    },
  };
}
