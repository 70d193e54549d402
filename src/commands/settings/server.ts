import { type ChatInputCommandInteraction, PermissionFlagsBits } from 'discord.js';
import { findZone } from '../../i18n/zones.ts';
import { setGuild } from '../../store/guilds.ts';
import { card, text } from '../../ui/card.ts';
import { quoted } from '../../ui/escape.ts';
import { respond } from '../../ui/respond.ts';
import type { Context } from '../context.ts';
import type { Change } from './mine.ts';
import { renderServer } from './render.ts';

/** Changes what was given of a server's settings, for those who may manage it, and shows them as they are then. */
export async function changeServer(
  interaction: ChatInputCommandInteraction,
  change: Change,
  context: Context,
): Promise<void> {
  const { guild, words, db, language } = context;
  const refuse = (reason: string) => respond(interaction, card('quiet', [text(reason)]));
  if (!interaction.inGuild()) return refuse(words.settings.onlyInServers);
  if (!guild) return refuse(words.settings.notInstalledHere);
  if (!interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild)) {
    return refuse(words.settings.needsManager);
  }
  const zone = change.time_zone === undefined ? undefined : findZone(change.time_zone, language);
  if (change.time_zone !== undefined && zone === undefined) {
    return refuse(words.settings.unknownZone(quoted(change.time_zone)));
  }
  const settings = {
    ...(change.language === undefined ? {} : { language: change.language }),
    ...(zone === undefined ? {} : { time_zone: zone }),
  };
  const saved = Object.keys(settings).length > 0;
  const now = saved ? await setGuild(db, guild.id, settings) : guild;
  await respond(interaction, renderServer({ ...context, guild: now }, saved));
}
