import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { invalidForm } from '../failures.ts';
import type { StoredInteraction } from '../world/interactions.ts';

const {
  ChannelMessageWithSource,
  DeferredChannelMessageWithSource,
  DeferredMessageUpdate,
  UpdateMessage,
  ApplicationCommandAutocompleteResult,
  Modal,
  PremiumRequired,
  LaunchActivity,
} = InteractionResponseType;

/** Refuses an answer of a type that the interaction does not take, in Discord's words. */
export function checkAnswerType(interaction: StoredInteraction, type: InteractionResponseType): void {
  const allowed = allowedTypes(interaction);
  if (allowed.includes(type)) return;
  throw invalidForm(['type'], 'BASE_TYPE_CHOICES', `Value must be one of {${allowed.join(', ')}}.`);
}

function allowedTypes(interaction: StoredInteraction): InteractionResponseType[] {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return [
        ChannelMessageWithSource,
        DeferredChannelMessageWithSource,
        Modal,
        PremiumRequired,
        LaunchActivity,
      ];
    case InteractionType.MessageComponent:
      return [
        ChannelMessageWithSource,
        DeferredChannelMessageWithSource,
        DeferredMessageUpdate,
        UpdateMessage,
        Modal,
        PremiumRequired,
        LaunchActivity,
      ];
    case InteractionType.ApplicationCommandAutocomplete:
      return [ApplicationCommandAutocompleteResult];
    case InteractionType.ModalSubmit:
      return interaction.sourceMessageId === undefined
        ? [ChannelMessageWithSource, DeferredChannelMessageWithSource, PremiumRequired, LaunchActivity]
        : [
            ChannelMessageWithSource,
            DeferredChannelMessageWithSource,
            DeferredMessageUpdate,
            UpdateMessage,
            PremiumRequired,
            LaunchActivity,
          ];
    case InteractionType.Ping:
      return [InteractionResponseType.Pong];
    default:
      return interaction.type satisfies never;
  }
}
