import { PermissionFlagsBits } from 'discord-api-types/v10';
import { createMessage } from '../messages/publish.ts';
import { openToWrite } from '../threads/open-to-write.ts';
import { isThread } from '../world/channels.ts';
import { permissionsIn } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import type { Actor } from './actor.ts';
import { UserError } from './errors.ts';
import { type Parts, partNamed, type SayAct } from './request.ts';

const { SendMessages, SendMessagesInThreads } = PermissionFlagsBits;

/** A user writes a plain message; in an archived thread, that opens it again. */
export function say(world: World, actor: Actor, { content, files }: SayAct, parts: Parts): void {
  const { channel, user } = actor;
  if (content === '' && files.length === 0)
    throw new UserError('empty_message', 'Cannot send an empty message');
  if (content.length > 2000) throw new UserError('too_long', 'Must be 2000 or fewer in length.');
  const needed = isThread(channel) ? SendMessagesInThreads : SendMessages;
  if ((permissionsIn(world, user.id, channel) & needed) === 0n) {
    throw new UserError('missing_permission', 'You do not have permission to send messages in this channel.');
  }
  if (isThread(channel) && !openToWrite(world, channel, user.id))
    throw new UserError('thread_locked', 'This thread is locked.');
  const uploads = files.map((name, index) => ({ index: String(index), ...partNamed(parts, name) }));
  createMessage(world, { channelId: channel.id, authorId: user.id }, { content }, uploads);
}
