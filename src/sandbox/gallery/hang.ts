import {
  type APIMessage,
  type APIThreadChannel,
  ApplicationCommandType,
  ChannelType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { discordTime } from '../messages/discord-time.ts';
import { createMessage } from '../messages/publish.ts';
import type { PageMessage } from '../page/contract/messages.ts';
import { pageMessage } from '../page-data/page-message.ts';
import { sandboxIds } from '../world/ids.ts';
import type { StoredMessage } from '../world/messages.ts';
import type { World } from '../world/world.ts';
import type { MessageExhibit } from './exhibit.ts';

const viewer = sandboxIds.users.colibri;
const channelId = sandboxIds.channels.general;

/** Posts an exhibit in the gallery's own world, as the sandbox posts a bot's message, and reads it as a page does. */
export function hang(world: World, exhibit: MessageExhibit): PageMessage {
  const { body, author, command, ephemeral = false, deferred = false } = exhibit;
  const files = (exhibit.files ?? []).map((file, index) => ({ index: String(index), ...file }));
  const stored = createMessage(
    world,
    {
      channelId,
      authorId: author === undefined ? sandboxIds.bot : sandboxIds.users[author],
      flags: deferred ? MessageFlags.Loading : 0,
      ephemeralFor: ephemeral ? viewer : undefined,
      ...(command !== undefined && {
        type: MessageType.ChatInputCommand,
        command: { id: '0', type: ApplicationCommandType.ChatInput, path: command },
      }),
      more: { ...exhibit.more, ...usedCommand(world, command), ...repliedTo(world, exhibit) },
    },
    body,
    files,
  );
  return pageMessage(world, { id: viewer, locale: 'es-419' }, afterwards(world, stored, exhibit));
}

/** What happens to a message once it is there. */
function afterwards(
  world: World,
  stored: StoredMessage,
  { edited = false, thread }: MessageExhibit,
): StoredMessage {
  if (thread !== undefined) startThread(world, stored.message, thread);
  if (!edited) return stored;
  const edited_timestamp = discordTime(new Date(world.clock.now()));
  return { ...stored, message: { ...stored.message, edited_timestamp } };
}

function usedCommand(world: World, name: string | undefined): Partial<APIMessage> {
  const user = world.users.get(viewer);
  if (name === undefined || user === undefined) return {};
  const id = world.nextId();
  const type = InteractionType.ApplicationCommand;
  return {
    interaction: { id, type, name, user },
    interaction_metadata: { id, type, user, authorizing_integration_owners: {} },
  };
}

function repliedTo(world: World, { replyTo }: MessageExhibit): Partial<APIMessage> {
  if (replyTo === undefined) return {};
  const type = MessageType.Reply;
  if (replyTo === null) return { type, referenced_message: null };
  const original = createMessage(world, { channelId, authorId: viewer }, { content: replyTo }, []);
  return { type, referenced_message: original.message };
}

function startThread(world: World, message: APIMessage, name: string): void {
  const thread: APIThreadChannel = {
    id: message.id,
    type: ChannelType.PublicThread,
    guild_id: sandboxIds.guild,
    parent_id: channelId,
    owner_id: viewer,
    name,
    last_message_id: null,
    rate_limit_per_user: 0,
    applied_tags: [],
    message_count: 2,
    member_count: 1,
    total_message_sent: 2,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: message.timestamp,
      locked: false,
    },
  };
  world.channels.put(thread.id, thread);
  for (const content of ['¿Y el MAE?', 'También sirve'])
    createMessage(world, { channelId: thread.id, authorId: viewer }, { content }, []);
}
