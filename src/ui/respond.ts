import {
  type AttachmentPayload,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
  InteractionContextType,
  MessageFlags,
  type ModalSubmitInteraction,
  RESTJSONErrorCodes,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Card } from './card.ts';
import { shorten } from './shorten.ts';

/** Discord's limit on what is said of a file. */
const FILE_DESCRIPTION = 1024;

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
    const updated = interaction.update({ ...body, flags: MessageFlags.IsComponentsV2, attachments: [] });
    await acknowledged(interaction, 'replied', updated);
  } else {
    await replyPrivately(interaction, card);
  }
}

/** A reply beside the message that was pressed, which stays as it is. */
export async function replyPrivately(interaction: Replyable, card: Card): Promise<void> {
  const flags = isDirect(interaction)
    ? MessageFlags.IsComponentsV2
    : MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
  const body = bodyOf(card);
  if (waitsBeside(interaction)) await interaction.editReply({ ...body, flags: MessageFlags.IsComponentsV2 });
  else if (interaction.deferred || interaction.replied) await interaction.followUp({ ...body, flags });
  else await acknowledged(interaction, 'replied', interaction.reply({ ...body, flags }));
}

/** A message that everybody in the channel sees, beside the answer that has been given. */
export async function announce(interaction: Replyable, card: Card): Promise<void> {
  await interaction.followUp({ ...bodyOf(card), flags: MessageFlags.IsComponentsV2 });
}

/** Buys time for work that a worker does. The answer then goes through `respond`, to the same place. */
export async function defer(interaction: Replyable): Promise<void> {
  if (isOwnMessage(interaction)) await acknowledged(interaction, 'deferred', interaction.deferUpdate());
  else await deferBeside(interaction);
}

/** The same for an answer that takes the place of the pressed message, also where everybody sees it. */
export async function deferInPlace(interaction: Replyable): Promise<void> {
  if ('deferUpdate' in interaction) await acknowledged(interaction, 'deferred', interaction.deferUpdate());
  else await deferBeside(interaction);
}

/**
 * The same for an answer of its own: the message that was pressed stays as it is. Only the learner sees it, unless they
 * want everybody to.
 */
export async function deferBeside(interaction: Replyable, wantsPrivate = true): Promise<void> {
  const isPrivate = wantsPrivate && !isDirect(interaction);
  const deferred = interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
  await acknowledged(interaction, 'deferred', deferred);
  interaction.ephemeral = isPrivate;
}

/**
 * Waits until Discord has taken the first answer. When what it said to it was lost, discord.js sends the answer again and
 * hears that there is one already: it is ours, so the handler goes on as if it had heard it the first time.
 */
async function acknowledged(
  interaction: Replyable,
  how: 'replied' | 'deferred',
  sent: Promise<unknown>,
): Promise<void> {
  try {
    await sent;
  } catch (error) {
    const isThere =
      error instanceof DiscordAPIError &&
      error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
    if (!isThere) throw error;
    interaction[how] = true;
  }
}

/**
 * Whether a message of our own says that the bot is thinking. It is filled in and not followed up: sent twice, because an
 * answer of Discord's was lost, that makes no second message.
 */
function waitsBeside({ deferred, replied, ephemeral }: Replyable): boolean {
  // discord.js knows the visibility only of replies of our own, not of the message that was pressed.
  return deferred && !replied && ephemeral !== null;
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
    ...(description ? { description: shorten(description, FILE_DESCRIPTION) } : {}),
  }));
  return { components, files: attachments };
}
