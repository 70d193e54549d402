import type { Interaction } from 'discord.js';
import type { Context, Services } from '../commands/context.ts';
import { catalogues } from '../i18n/catalogue.ts';
import type { Reader } from '../i18n/locale.ts';
import { visit } from '../store/visits.ts';
import { localeOf } from './locale-of.ts';

/** Who is asking, where, in which language, on whose calendar, and with what to answer. */
export async function openContext(interaction: Interaction, services: Services): Promise<Context> {
  // A server where only the user has installed the bot is not one of ours: its id is there, its membership is not.
  const guildId = interaction.inCachedGuild() ? interaction.guildId : undefined;
  const { learner, guild } = await visit(services.db, interaction.user.id, guildId, services.clock.now());
  const reader: Reader = {
    own: learner,
    client: interaction.locale,
    server: guild,
    fallback: services.fallback,
  };
  const locale = localeOf(reader);
  return { ...services, ...locale, learner, guild, reader, words: catalogues[locale.language] };
}
