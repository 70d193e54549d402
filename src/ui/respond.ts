import {
  type AttachmentPayload,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  InteractionContextType,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Card } from './card.ts';

/** An interaction that is answered with a message. */
export type Replyable =
  | ChatInputCommandInteraction
  | ButtonInteraction
  | StringSelectMenuInteraction
  | ModalSubmitInteraction;

export function isReplyable(interaction: Interaction): interaction is Replyable {
  return (
    interaction.isChatInputCommand() ||
    interaction.isButton() ||
    interaction.isStringSelectMenu() ||
    interaction.isModalSubmit()
  );
}

/**
 * Answers with a card. What was pressed on a message of the learner's own is edited in place; everything else is a reply
 * that, outside of a direct message, only the learner sees.
 */
export async function respond(interaction: Replyable, card: Card): Promise<void> {
  const body = bodyOf(card);
  if (interaction.deferred || interaction.replied) {
    await interaction.editReply({ ...body, flags: MessageFlags.IsComponentsV2, attachments: [] });
  } else if (isOwnMessage(interaction)) {
    await interaction.update({ ...body, flags: MessageFlags.IsComponentsV2, attachments: [] });
  } else {
    await replyPrivately(interaction, card);
  }
}

/** A reply beside the message that was pressed, which stays as it is. */
export async function replyPrivately(interaction: Replyable, card: Card): Promise<void> {
  const flags = isDirect(interaction)
    ? MessageFlags.IsComponentsV2
    : MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
  if (interaction.deferred || interaction.replied) await interaction.followUp({ ...bodyOf(card), flags });
  else await interaction.reply({ ...bodyOf(card), flags });
}

/** Buys time for work that a worker does. The answer then goes through `respond`, to the same place. */
export async function defer(interaction: Replyable): Promise<void> {
  if (isOwnMessage(interaction)) await interaction.deferUpdate();
  else await deferBeside(interaction);
}

/** The same for an answer of its own: the message that was pressed stays as it is. */
export async function deferBeside(interaction: Replyable): Promise<void> {
  if (isDirect(interaction)) await interaction.deferReply();
  else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
}

type OnMessage = Extract<Replyable, { update: unknown }>;

function isOwnMessage(interaction: Replyable): interaction is OnMessage {
  const { message } = interaction as { message?: ButtonInteraction['message'] | null };
  if (!message || message.author.id !== interaction.applicationId) return false;
  return isDirect(interaction) || message.flags.has(MessageFlags.Ephemeral);
}

function isDirect(interaction: Replyable): boolean {
  return interaction.context === InteractionContextType.BotDM;
}

function bodyOf({ components, files }: Card) {
  const attachments: AttachmentPayload[] = files.map(({ name, bytes, description }) => ({
    name,
    attachment: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    ...(description ? { description: description.slice(0, 1024) } : {}),
  }));
  return { components, files: attachments };
}
