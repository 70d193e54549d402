import type { APIMessage } from 'discord-api-types/v10';
import { isLoading, rendered } from '../messages/publish.ts';
import type { MarkdownNode, PageMessage } from '../page/contract.ts';
import { guildIdOf, isThread } from '../world/channels.ts';
import type { StoredMessage } from '../world/messages.ts';
import type { World } from '../world/world.ts';
import { markdownTexts } from './markdown-texts.ts';
import { channelKind, channelName } from './page-channel.ts';
import { everyNode, parsedTexts } from './parsed-texts.ts';
import { pageRole, pageUser } from './people.ts';

/** A message with all that a user's page needs to show it. Whether that user may see it is the caller's to know. */
export function pageMessage(world: World, viewerId: string, stored: StoredMessage): PageMessage {
  const message = rendered(world, stored);
  const markdown = parsedTexts(markdownTexts(message));
  const thread = world.channels.get(message.id);
  const interactionName = message.interaction?.name ?? commandNameOf(world, stored);
  return {
    message,
    markdown,
    ephemeral: stored.ephemeralFor !== undefined,
    deferred: isLoading(stored),
    names: namesIn(world, viewerId, message, markdown),
    ...(interactionName !== undefined && { interactionName }),
    ...(thread !== undefined &&
      isThread(thread) && {
        thread: { id: thread.id, name: thread.name ?? '', messages: world.messages.in(thread.id).length },
      }),
  };
}

function commandNameOf(world: World, { interactionId }: StoredMessage): string | undefined {
  return interactionId === undefined ? undefined : world.interactions.get(interactionId)?.commandName;
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
