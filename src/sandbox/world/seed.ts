import {
  type APIGuild,
  type APIGuildMember,
  type APIRole,
  type APITextChannel,
  type APIUser,
  ChannelType,
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  type GuildSystemChannelFlags,
  GuildVerificationLevel,
  Locale,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Channels } from './channels.ts';
import type { Collection } from './file.ts';
import type { Guilds } from './guilds.ts';
import { sandboxIds } from './ids.ts';

const joinedAt = '2024-01-15T12:00:00.000000+00:00';

/** The types of flags have no member for none. */
const noFlags: number = 0;

const everyone =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.SendPolls |
  PermissionFlagsBits.UseExternalEmojis |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.UseExternalApps;

const teacher =
  PermissionFlagsBits.ManageGuild |
  PermissionFlagsBits.ManageChannels |
  PermissionFlagsBits.ManageMessages |
  PermissionFlagsBits.ManageThreads |
  PermissionFlagsBits.ManageRoles |
  PermissionFlagsBits.KickMembers |
  PermissionFlagsBits.ModerateMembers |
  PermissionFlagsBits.MentionEveryone;

/** The parts of a world that its seed fills. */
export type SeededWorld = { users: Collection<APIUser>; guilds: Guilds; channels: Channels };

/** Fills an empty world: two servers, three people and the bot, which is in the first server only. */
export function seed(world: SeededWorld, botName: string): void {
  const { users, guild, elsewhere, channels, roles } = sandboxIds;
  const people = Object.entries(users).map(([name, id]) => user(id, name));
  const bot: APIUser = { ...user(sandboxIds.bot, botName), bot: true, global_name: null };
  for (const someone of [...people, bot]) world.users.put(someone.id, someone);

  world.guilds.put(guild, {
    guild: guildNamed(guild, 'Aula', users.condor, [
      role(guild, '@everyone', 0, everyone),
      role(roles.bot, botName, 1, everyone, { managed: true, tags: { bot_id: sandboxIds.bot } }),
      role(roles.teacher, 'Docentes', 2, everyone | teacher),
    ]),
    members: [
      ...people.map((someone) => member(someone, someone.id === users.condor ? [roles.teacher] : [])),
      member(bot, [roles.bot]),
    ],
    joinedAt,
  });
  world.guilds.put(elsewhere, {
    guild: guildNamed(elsewhere, 'Patio', users.condor, [role(elsewhere, '@everyone', 0, everyone)]),
    members: people.map((someone) => member(someone, [])),
    joinedAt,
  });
  world.channels.put(channels.general, textChannel(channels.general, guild, 'general', 0));
  world.channels.put(channels.practica, textChannel(channels.practica, guild, 'practica', 1));
  world.channels.put(channels.patio, textChannel(channels.patio, elsewhere, 'patio', 0));
}

function user(id: string, username: string): APIUser {
  const global_name = username.charAt(0).toUpperCase() + username.slice(1);
  return { id, username, global_name, discriminator: '0', avatar: null };
}

function member(user: APIUser, roles: string[]): APIGuildMember {
  return {
    user,
    nick: null,
    avatar: null,
    banner: null,
    roles,
    joined_at: joinedAt,
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: noFlags as APIGuildMember['flags'],
    communication_disabled_until: null,
  };
}

function role(
  id: string,
  name: string,
  position: number,
  permissions: bigint,
  more: Partial<APIRole> = {},
): APIRole {
  return {
    id,
    name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position,
    permissions: permissions.toString(),
    managed: false,
    mentionable: false,
    flags: noFlags as APIRole['flags'],
    ...more,
  };
}

function textChannel(id: string, guildId: string, name: string, position: number): APITextChannel {
  return {
    id,
    type: ChannelType.GuildText,
    guild_id: guildId,
    name,
    position,
    parent_id: null,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    last_message_id: null,
    last_pin_timestamp: null,
    permission_overwrites: [],
  };
}

function guildNamed(id: string, name: string, ownerId: string, roles: APIRole[]): APIGuild {
  return {
    id,
    name,
    icon: null,
    icon_hash: null,
    splash: null,
    discovery_splash: null,
    owner_id: ownerId,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: GuildVerificationLevel.None,
    default_message_notifications: GuildDefaultMessageNotifications.AllMessages,
    explicit_content_filter: GuildExplicitContentFilter.Disabled,
    roles,
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: GuildMFALevel.None,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: noFlags as GuildSystemChannelFlags,
    rules_channel_id: null,
    max_members: 500_000,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: GuildPremiumTier.None,
    premium_subscription_count: 0,
    preferred_locale: Locale.SpanishLATAM,
    public_updates_channel_id: null,
    nsfw_level: GuildNSFWLevel.Default,
    premium_progress_bar_enabled: false,
    hub_type: null,
    safety_alerts_channel_id: null,
    incidents_data: null,
  };
}
