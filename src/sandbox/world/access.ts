import { type PermissionFlagsBits as Flags, PermissionFlagsBits } from 'discord-api-types/v10';
import { failures } from '../failures.ts';
import type { StoredChannel } from './channels.ts';
import type { StoredMessage } from './messages.ts';
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

/** A message as channel routes show it to the bot: never an ephemeral one. */
export function messageForBot(world: World, params: Readonly<Record<string, string>>): StoredMessage {
  const channel = channelForBot(world, params.channel_id ?? '', 'ReadMessageHistory');
  const stored = world.messages.get(channel.id, params.message_id ?? '');
  if (stored === undefined || stored.ephemeralFor !== undefined) throw failures.unknownMessage();
  return stored;
}
