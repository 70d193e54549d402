import { type PermissionFlagsBits as Flags, PermissionFlagsBits } from 'discord-api-types/v10';
import { failures } from '../failures.ts';
import type { StoredChannel } from './channels.ts';
import { permissionsIn } from './permissions.ts';
import type { World } from './world.ts';

/** The channel as the bot may use it; throws as Discord does when it is unknown or out of the bot's reach. */
export function channelForBot(world: World, id: string, ...needed: (keyof typeof Flags)[]): StoredChannel {
  const channel = world.channels.get(id);
  if (channel === undefined) throw failures.unknownChannel();
  const has = permissionsIn(world, world.bot().id, channel);
  if ((has & PermissionFlagsBits.ViewChannel) === 0n) throw failures.missingAccess();
  if (needed.some((name) => (has & PermissionFlagsBits[name]) === 0n)) throw failures.missingPermissions();
  return channel;
}
