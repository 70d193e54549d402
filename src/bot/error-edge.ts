import { DiscordAPIError, type Interaction, RESTJSONErrorCodes } from 'discord.js';
import type { Logger } from 'pino';
import type { Catalogue } from '../i18n/catalogue.ts';
import { card, text } from '../ui/card.ts';
import { isReplyable, replyPrivately } from '../ui/respond.ts';

/**
 * Discord no longer waits for this answer, or has one, or the learner has dismissed the message that it was for. What was
 * done stays done; doing it again would count twice.
 */
const FINAL: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
]);

type Edge = { log: Logger; words: Catalogue; newId: () => string };

/**
 * The one place where a handler's exception ends: it is logged once, under an id, and the learner gets a sentence with
 * the same id. Never throws.
 */
export async function meetError(error: unknown, interaction: Interaction, edge: Edge): Promise<void> {
  const { log, words, newId } = edge;
  const about = { interaction: interaction.id, kind: interaction.type };
  if (error instanceof DiscordAPIError && FINAL.has(error.code)) {
    log.warn({ ...about, code: error.code }, 'Discord took no answer to this interaction any more');
    return;
  }
  const id = newId();
  log.error({ ...about, id, err: error }, 'An interaction could not be handled');
  try {
    if (interaction.isAutocomplete()) await interaction.respond([]);
    else if (isReplyable(interaction))
      await replyPrivately(interaction, card('quiet', [text(words.frame.bug(id))]));
  } catch (second) {
    log.warn({ ...about, id, err: second }, 'The learner could not be told of the error');
  }
}
