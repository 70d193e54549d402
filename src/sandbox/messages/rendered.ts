import { type APIMessage, MessageType } from 'discord-api-types/v10';
import { withSignedLinks } from '../media/links.ts';
import { pollOf } from '../polls/poll-object.ts';
import type { StoredMessage } from '../world/messages.ts';
import type { World } from '../world/world.ts';

/** The message as it leaves the sandbox: links completed and signed, votes counted, and with the message that it refers to. */
export function rendered(world: World, stored: StoredMessage): APIMessage {
  const message = withoutReference(world, stored);
  const original = referenced(world, stored);
  return original === undefined ? message : { ...message, referenced_message: original };
}

function withoutReference(world: World, { message, files }: StoredMessage): APIMessage {
  const linked = files.length === 0 ? message : withSignedLinks(message, world.links.sign);
  const poll = pollOf(world, message);
  return poll === undefined ? linked : { ...linked, poll };
}

const referring: ReadonlySet<MessageType> = new Set([
  MessageType.Reply,
  MessageType.ThreadStarterMessage,
  MessageType.ContextMenuCommand,
]);

/**
 * What Discord puts into `referenced_message`: the message referred to, without the one that it refers to itself; null when
 * it was deleted, and nothing where it is hidden from those who see this one.
 */
function referenced(world: World, { message, ephemeralFor }: StoredMessage): APIMessage | null | undefined {
  const { message_id: id, channel_id: channelId } = message.message_reference ?? {};
  if (id === undefined || channelId === undefined || !referring.has(message.type)) return undefined;
  const original = world.messages.get(channelId, id);
  if (original === undefined) return null;
  const isHidden = original.ephemeralFor !== undefined && original.ephemeralFor !== ephemeralFor;
  return isHidden ? undefined : withoutReference(world, original);
}
