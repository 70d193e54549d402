import { type APIMessage, ApplicationCommandType, MessageType } from 'discord-api-types/v10';
import { isLoading } from '../messages/publish.ts';
import { rendered } from '../messages/rendered.ts';
import type { MarkdownNode } from '../page/contract/markdown.ts';
import type { PageMessage } from '../page/contract/messages.ts';
import { pollOf } from '../polls/poll-object.ts';
import { guildIdOf, isThread } from '../world/channels.ts';
import type { StoredMessage } from '../world/messages.ts';
import type { World } from '../world/world.ts';
import { commandLabel } from './command-label.ts';
import { markdownTexts } from './markdown-texts.ts';
import { channelKind, channelName } from './page-channel.ts';
import { everyNode, parsedTexts } from './parsed-texts.ts';
import { pageRole, pageUser } from './people.ts';
import type { Viewer } from './viewer.ts';

/** A message with all that a user's page needs to show it. Whether that user may see it is the caller's to know. */
export function pageMessage(world: World, viewer: Viewer, stored: StoredMessage): PageMessage {
  const original = originalOfStarter(world, stored);
  if (original !== undefined) return starter(world, viewer, original, stored.message.channel_id);
  const message = rendered(world, stored);
  const poll = pollOf(world, message, viewer.id);
  const markdown = parsedTexts(markdownTexts(message));
  const thread = threadUnder(world, message.id);
  const command = commandOf(world, viewer, stored);
  return {
    message: poll === undefined ? message : { ...message, poll },
    markdown,
    ephemeral: stored.ephemeralFor !== undefined,
    deferred: isLoading(stored),
    names: namesIn(world, viewer.id, message, markdown),
    ...(command !== undefined && { command }),
    ...(thread !== undefined && { thread }),
  };
}

/** The message that a thread was started from, where this is the thread's note of it. */
function originalOfStarter(world: World, { message }: StoredMessage): StoredMessage | undefined {
  if (message.type !== MessageType.ThreadStarterMessage) return undefined;
  return world.messages.find(message.message_reference?.message_id ?? '');
}

/** As in Discord's client, a thread begins with the message itself, in which everything works as in its channel. */
function starter(world: World, viewer: Viewer, original: StoredMessage, threadId: string): PageMessage {
  const { thread: _thread, ...entry } = pageMessage(world, viewer, original);
  return { ...entry, message: { ...entry.message, channel_id: threadId } };
}

function threadUnder(world: World, id: string): PageMessage['thread'] {
  const thread = world.channels.get(id);
  if (thread === undefined || !isThread(thread)) return undefined;
  const { name, message_count: messages = 0, thread_metadata } = thread;
  return { id, name: name ?? '', messages, archived: thread_metadata?.archived === true };
}

function commandOf(world: World, { locale }: Viewer, { command }: StoredMessage): PageMessage['command'] {
  if (command === undefined) return undefined;
  const fromMenu = command.type !== ApplicationCommandType.ChatInput;
  return { name: command.path, label: commandLabel(world, command, locale), fromMenu };
}

function namesIn(
  world: World,
  viewerId: string,
  message: APIMessage,
  markdown: Record<string, MarkdownNode[]>,
): PageMessage['names'] {
  const channel = world.channels.get(message.channel_id);
  const guild = world.guilds.get((channel === undefined ? undefined : guildIdOf(channel)) ?? '');
  const mentioned = Object.values(markdown).flatMap((nodes) => [...everyNode(nodes)]);
  const ids = (type: 'user' | 'role' | 'channel') =>
    mentioned.flatMap((node) => (node.type === type ? node.id : []));
  const people = [
    message.author,
    ...message.mentions,
    ...(message.interaction_metadata === undefined ? [] : [message.interaction_metadata.user]),
    ...(message.referenced_message ? [message.referenced_message.author] : []),
    ...ids('user').flatMap((id) => world.users.get(id) ?? []),
  ];
  const roles = guild?.guild.roles.filter((role) => ids('role').includes(role.id)) ?? [];
  const channels = ids('channel').flatMap((id) => world.channels.get(id) ?? []);
  return {
    users: Object.fromEntries(people.map((user) => [user.id, pageUser(user, guild)])),
    roles: Object.fromEntries(roles.map((role) => [role.id, pageRole(role)])),
    channels: Object.fromEntries(
      channels.map((found) => [found.id, { name: channelName(found, viewerId), kind: channelKind(found) }]),
    ),
  };
}
