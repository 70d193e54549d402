import type { Interaction } from 'discord.js';
import type { Services } from '../commands/context.ts';
import { catalogues } from '../i18n/catalogue.ts';
import { languageOf } from '../i18n/languages.ts';
import { card, text } from '../ui/card.ts';
import { isReplyable, replyPrivately } from '../ui/respond.ts';

/** Answers that the bot restarts, in place of what was wanted. Never throws. */
export async function excuseStopping(
  interaction: Interaction,
  { fallback, log }: Pick<Services, 'fallback' | 'log'>,
): Promise<void> {
  if (!isReplyable(interaction)) return;
  const { stopping } = catalogues[languageOf(interaction.locale) ?? fallback.language].frame;
  try {
    await replyPrivately(interaction, card('quiet', [text(stopping)]));
  } catch (err) {
    log.warn({ err, interaction: interaction.id }, 'A learner could not be told of the restart');
  }
}
