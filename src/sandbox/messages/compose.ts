import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { attachmentObject } from '../media/links.ts';
import { startPoll } from '../polls/start-poll.ts';
import { describeUpload, type StoredAttachment } from '../world/attachments.ts';
import type { StoredMessage } from '../world/messages.ts';
import type { World } from '../world/world.ts';
import type { MessageBody, UploadedFile } from './body.ts';
import { storedComponents } from './components.ts';
import { mediaResolver, shownAttachments, storedEmbeds } from './media.ts';
import { mentionsIn } from './mentions.ts';

/** The flags that a bot may set or clear; the rest belong to Discord. */
const settable =
  MessageFlags.SuppressEmbeds |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2 |
  MessageFlags.IsVoiceMessage;

/**
 * The message after a body was applied to it. What the body does not name stays as it is; `null` clears it.
 * New files are kept in the world; a new message is composed over an empty one.
 */
export function compose(
  world: World,
  before: StoredMessage,
  body: MessageBody,
  files: readonly UploadedFile[],
): StoredMessage {
  const { message } = before;
  const held = heldAttachments(world, before, body, files);
  const embeds = body.embeds === undefined ? message.embeds : storedEmbeds(body.embeds ?? [], held);
  const components =
    body.components === undefined
      ? (message.components ?? [])
      : storedComponents(body.components ?? [], mediaResolver(held));
  const content = body.content === undefined ? message.content : (body.content ?? '');
  const shown = held.length === 0 ? new Set<string>() : shownAttachments([embeds, components]);
  const rewritten = body.content !== undefined || body.components !== undefined;
  const mentions = rewritten ? mentionsIn(world, { content, components }, body.allowed_mentions) : undefined;
  const after: APIMessage = {
    ...message,
    ...mentions,
    content,
    embeds,
    components,
    attachments: held.filter((attachment) => !shown.has(attachment.id)).map(attachmentObject),
    flags: nextFlags(message.flags ?? 0, body.flags),
    ...(body.tts === true && { tts: true }),
    ...(body.poll && { poll: startPoll(world, message, body.poll) }),
    ...(body.nonce !== undefined && { nonce: body.nonce }),
  };
  return { ...before, message: after, files: held.map((attachment) => attachment.id) };
}

function nextFlags(before: number, given: number | null | undefined): number {
  if (given === undefined || given === null) return before;
  // Once a message uses Components V2, it cannot go back.
  return (before & ~MessageFlags.SuppressEmbeds) | (given & settable);
}

function heldAttachments(
  world: World,
  before: StoredMessage,
  body: MessageBody,
  files: readonly UploadedFile[],
): StoredAttachment[] {
  const listed = body.attachments;
  const kept = before.files.filter(
    (id) => listed === undefined || listed?.some((attachment) => String(attachment.id) === id) === true,
  );
  const uploaded = files.map((file) => {
    const given = listed?.find((attachment) => String(attachment.id) === file.index);
    const id = world.nextId();
    const upload = { filename: given?.filename ?? file.filename, bytes: file.bytes };
    const attachment = describeUpload(id, before.message.channel_id, upload, {
      description: given?.description,
      ephemeral: before.ephemeralFor !== undefined,
    });
    world.attachments.put(id, attachment);
    world.writeBytes(id, file.bytes);
    return attachment;
  });
  return [...kept.flatMap((id) => world.attachments.get(id) ?? []), ...uploaded];
}
