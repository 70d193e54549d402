import { type APIUser, InteractionContextType, Locale, PermissionFlagsBits } from 'discord-api-types/v10';
import { guildIdOf, isDm, type StoredChannel } from '../world/channels.ts';
import { openDm } from '../world/direct-messages.ts';
import { memberOf, type StoredGuild } from '../world/guilds.ts';
import { permissionsIn } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import { DriverError, UserError } from './errors.ts';

/** Who acts, where, and in which language of Discord's client. */
export type Actor = {
  user: APIUser;
  channel: StoredChannel;
  guild: StoredGuild | undefined;
  context: InteractionContextType;
  locale: Locale;
};

/** The user of that name or id. */
export function userNamed(world: World, name: string): APIUser {
  const known = world.users.get(name) ?? [...world.users.values()].find((user) => user.username === name);
  if (known === undefined) throw new DriverError(`There is no user "${name}" here.`);
  return known;
}

/** The channel that a driver means: `dm` (with the bot), `@user` (with that user), a channel's name or its id. */
export function channelNamed(world: World, user: APIUser, place: string): StoredChannel {
  if (place === 'dm') return openDm(world, user, world.bot());
  if (place.startsWith('@')) return openDm(world, user, userNamed(world, place.slice(1)));
  const known =
    world.channels.get(place) ??
    [...world.channels.values()].find((channel) => !isDm(channel) && channel.name === place);
  if (known === undefined) throw new DriverError(`There is no channel "${place}" here.`);
  return known;
}

/** The actor in a channel; throws when that user cannot see it. */
export function actorIn(
  world: World,
  user: APIUser,
  channel: StoredChannel,
  locale: Locale = Locale.SpanishLATAM,
): Actor {
  if ((permissionsIn(world, user.id, channel) & PermissionFlagsBits.ViewChannel) === 0n) {
    throw new UserError('unknown_channel', 'You do not have access to this channel.');
  }
  const guildId = guildIdOf(channel);
  const guild = guildId === undefined ? undefined : world.guilds.get(guildId);
  return { user, channel, guild, context: contextOf(world, channel), locale };
}

/** Whether the bot is a member of the actor's server. */
export function hasBot(world: World, actor: Actor): boolean {
  return actor.guild !== undefined && memberOf(actor.guild, world.bot().id) !== undefined;
}

function contextOf(world: World, channel: StoredChannel): InteractionContextType {
  if (!isDm(channel)) return InteractionContextType.Guild;
  const withBot = channel.recipients?.some((user) => user.id === world.bot().id) === true;
  return withBot ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel;
}
