import {
  type APIMessage,
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { failures } from '../failures.ts';
import type { MessageBody, UploadedFile } from '../messages/body.ts';
import { createMessage, editMessage, isLoading } from '../messages/publish.ts';
import type { StoredInteraction } from '../world/interactions.ts';
import type { StoredMessage } from '../world/messages.ts';
import type { World } from '../world/world.ts';

/** A user-installed application may follow up this often where it is not a member. */
const followUpsOfUserInstall = 5;

/** Makes the message that answers an interaction first: at once, or one that says the bot is thinking. */
export function createReply(
  world: World,
  interaction: StoredInteraction,
  body: MessageBody,
  files: readonly UploadedFile[],
  deferred: boolean,
): StoredMessage {
  return create(world, interaction, body, files, {
    ephemeral: isEphemeral(body),
    type: answerType(interaction),
    flags: deferred ? MessageFlags.Loading : 0,
    replyTo: interaction.sourceMessageId ?? targetOf(interaction),
  });
}

/** Makes a follow-up message; while the deferred reply still waits, the follow-up is what fills it in. */
export function createFollowUp(
  world: World,
  interaction: StoredInteraction,
  body: MessageBody,
  files: readonly UploadedFile[],
): StoredMessage {
  const original = originalOf(world, interaction);
  if (original !== undefined && isLoading(original))
    return editReply(world, interaction, original, body, files);
  if (interaction.userInstalled && interaction.followUps >= followUpsOfUserInstall)
    throw failures.tooManyFollowUps();
  interaction.followUps += 1;
  return create(world, interaction, body, files, {
    ephemeral: isEphemeral(body),
    type: MessageType.Reply,
    flags: 0,
    replyTo: original?.message.id,
    original: original?.message.id,
  });
}

/** Edits a message through the interaction's token. */
export function editReply(
  world: World,
  interaction: StoredInteraction,
  before: StoredMessage,
  body: MessageBody,
  files: readonly UploadedFile[],
): StoredMessage {
  const stored = editMessage(world, before, body, files);
  noteMessage(interaction, stored.message.id);
  return stored;
}

/** The message that `@original` means, if it still exists. */
export function originalOf(world: World, interaction: StoredInteraction): StoredMessage | undefined {
  const id = interaction.answer?.messageId;
  return id === undefined ? undefined : world.messages.get(interaction.channelId, id);
}

/** A modal that a command has opened continues the command. */
function answerType({ command }: StoredInteraction): MessageType {
  if (command === undefined) return MessageType.Reply;
  return command.type === ApplicationCommandType.ChatInput
    ? MessageType.ChatInputCommand
    : MessageType.ContextMenuCommand;
}

/** The message that a message command was used on. */
function targetOf({ metadata }: StoredInteraction): string | undefined {
  return 'target_message_id' in metadata ? metadata.target_message_id : undefined;
}

/** Remembers that the bot made or edited this message because of the interaction. */
function noteMessage(interaction: StoredInteraction, messageId: string): void {
  interaction.messageIds = [...interaction.messageIds.filter((id) => id !== messageId), messageId];
}

function isEphemeral(body: MessageBody): boolean {
  return ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

function create(
  world: World,
  interaction: StoredInteraction,
  body: MessageBody,
  files: readonly UploadedFile[],
  given: {
    ephemeral: boolean;
    type: MessageType;
    flags: number;
    replyTo: string | undefined;
    /** The first answer, when this one follows it up. */
    original?: string | undefined;
  },
): StoredMessage {
  const { metadata, channelId, guildId } = interaction;
  const bot = world.bot();
  const more: Partial<APIMessage> = {
    webhook_id: bot.id,
    application_id: bot.id,
    interaction_metadata:
      given.original === undefined ? metadata : { ...metadata, original_response_message_id: given.original },
    ...(interaction.type === InteractionType.ApplicationCommand &&
      interaction.command !== undefined && {
        interaction: {
          id: interaction.id,
          type: interaction.type,
          name: interaction.command.path,
          user: metadata.user,
        },
      }),
    ...(given.replyTo !== undefined && {
      message_reference: {
        type: 0,
        message_id: given.replyTo,
        channel_id: channelId,
        ...(guildId !== undefined && { guild_id: guildId }),
      },
    }),
  };
  const stored = createMessage(
    world,
    {
      channelId,
      authorId: bot.id,
      type: given.type,
      flags: given.flags,
      ephemeralFor: given.ephemeral ? interaction.userId : undefined,
      interactionId: interaction.id,
      command: interaction.command,
      more,
    },
    body,
    files,
  );
  noteMessage(interaction, stored.message.id);
  return stored;
}
