import {
  type APIDMChannel,
  type APIUser,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { findDm, guildIdOf, isDm, type StoredChannel } from '../world/channels.ts';
import { memberOf, type StoredGuild } from '../world/guilds.ts';
import { permissionsIn } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import { DriverError, UserError } from './errors.ts';

/** Who acts, and where. */
export type Actor = {
  user: APIUser;
  channel: StoredChannel;
  guild: StoredGuild | undefined;
  context: InteractionContextType;
  locale: string;
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
export function actorIn(world: World, user: APIUser, channel: StoredChannel, locale: string): Actor {
  if ((permissionsIn(world, user.id, channel) & PermissionFlagsBits.ViewChannel) === 0n) {
    throw new UserError('unknown_channel', 'You do not have access to this channel.');
  }
  const guildId = guildIdOf(channel);
  const guild = guildId === undefined ? undefined : world.guilds.get(guildId);
  return { user, channel, guild, context: contextOf(world, channel), locale };
}

/** The direct message between two users, opened if need be. */
export function openDm(world: World, a: APIUser, b: APIUser): APIDMChannel {
  const known = findDm(world.channels, a.id, b.id);
  if (known !== undefined) return known;
  const channel: APIDMChannel = {
    id: world.nextId(),
    type: ChannelType.DM,
    name: null,
    last_message_id: null,
    recipients: [a, b],
  };
  world.channels.put(channel.id, channel);
  return channel;
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
