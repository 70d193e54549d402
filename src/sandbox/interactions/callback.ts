import {
  type APICommandAutocompleteInteractionResponseCallbackData,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
  type RESTPostAPIInteractionCallbackWithResponseResult,
} from 'discord-api-types/v10';
import { failures } from '../failures.ts';
import type { MessageBody, UploadedFile } from '../messages/body.ts';
import { rendered } from '../messages/rendered.ts';
import type { FirstAnswer, StoredInteraction } from '../world/interactions.ts';
import type { StoredMessage } from '../world/messages.ts';
import type { World } from '../world/world.ts';
import { checkAnswerType } from './answer-types.ts';
import { numberedModal } from './modal.ts';
import { createReply, editReply } from './reply.ts';

/** The first answer of a bot, once Discord's request rules have let it through. */
export type CallbackBody = { type: InteractionResponseType; data?: unknown };

/** Takes the first answer of an interaction; throws when it was answered before or takes no such answer. */
export function acknowledge(
  world: World,
  interaction: StoredInteraction,
  { type, data }: CallbackBody,
  files: readonly UploadedFile[],
): void {
  if (interaction.answer !== undefined) throw failures.alreadyAcknowledged();
  checkAnswerType(interaction, type);
  interaction.answer = { type, ephemeral: false };
  const message = answerMessage(world, interaction, type, (data ?? {}) as MessageBody, files);
  if (message !== undefined) {
    interaction.answer.messageId = message.message.id;
    interaction.answer.ephemeral = message.ephemeralFor !== undefined;
  }
  if (type === InteractionResponseType.Modal)
    openModal(world, interaction, data as APIModalInteractionResponseCallbackData);
  if (type === InteractionResponseType.ApplicationCommandAutocompleteResult) {
    interaction.choices =
      (data as APICommandAutocompleteInteractionResponseCallbackData | undefined)?.choices ?? [];
  }
  world.interactions.changed(interaction);
}

function answerMessage(
  world: World,
  interaction: StoredInteraction,
  type: InteractionResponseType,
  data: MessageBody,
  files: readonly UploadedFile[],
): StoredMessage | undefined {
  const source = interaction.sourceMessageId;
  const sourceMessage = source === undefined ? undefined : world.messages.get(interaction.channelId, source);
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return createReply(world, interaction, data, files, false);
    case InteractionResponseType.DeferredChannelMessageWithSource:
      // A deferred answer carries nothing but whether it is ephemeral.
      return createReply(world, interaction, { flags: (data.flags ?? 0) & MessageFlags.Ephemeral }, [], true);
    case InteractionResponseType.UpdateMessage:
      return sourceMessage && editReply(world, interaction, sourceMessage, data, files);
    case InteractionResponseType.DeferredMessageUpdate:
      return sourceMessage;
    default:
      return undefined;
  }
}

function openModal(
  world: World,
  interaction: StoredInteraction,
  data: APIModalInteractionResponseCallbackData,
): void {
  const { userId, channelId, userInstalled, metadata, command, sourceMessageId } = interaction;
  const opener = {
    channelId,
    userInstalled,
    metadata,
    ...(command !== undefined && { command }),
    ...(sourceMessageId !== undefined && { sourceMessageId }),
  };
  const modal = { id: world.nextId(), userId, opener, data: numberedModal(data) };
  world.modals.put(modal.id, modal);
  interaction.modalId = modal.id;
}

/** What `with_response=true` answers: the interaction, and the message it made or updated. */
export function callbackResponse(
  world: World,
  interaction: StoredInteraction,
  answer: FirstAnswer,
): RESTPostAPIInteractionCallbackWithResponseResult {
  const stored =
    answer.messageId === undefined ? undefined : world.messages.get(interaction.channelId, answer.messageId);
  const makesMessage =
    answer.type === InteractionResponseType.ChannelMessageWithSource ||
    answer.type === InteractionResponseType.DeferredChannelMessageWithSource;
  const showsMessage = makesMessage || answer.type === InteractionResponseType.UpdateMessage;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(answer.messageId !== undefined && { response_message_id: answer.messageId }),
      ...(makesMessage && {
        response_message_loading: answer.type === InteractionResponseType.DeferredChannelMessageWithSource,
        response_message_ephemeral: answer.ephemeral,
      }),
    },
    resource: {
      type: answer.type,
      ...(showsMessage && stored !== undefined && { message: rendered(world, stored) }),
    } as NonNullable<RESTPostAPIInteractionCallbackWithResponseResult['resource']>,
  };
}
