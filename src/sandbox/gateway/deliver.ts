import { type APIMessage, GatewayDispatchEvents, PermissionFlagsBits } from 'discord-api-types/v10';
import type { WorldEvent } from '../events.ts';
import { permissionsIn } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import { wants } from './intents.ts';
import type { Session } from './session.ts';

/** Sends an event to the sessions that asked for its kind, if the bot can see where it happened. */
export function deliver(world: World, sessions: Iterable<Session>, event: WorldEvent): void {
  let json: string | undefined;
  for (const session of sessions) {
    if (!wants(session.intents, event.t, event.guildId) || !isOnShard(event.guildId, session.shard)) continue;
    if (json === undefined) {
      if (!canSee(world, event)) return;
      json = JSON.stringify(asTold(world, event));
    }
    session.send(event.t, json);
  }
}

/** Servers are spread over shards by their ids; direct messages belong to shard 0. */
export function isOnShard(guildId: string | undefined, [index, count]: readonly [number, number]): boolean {
  if (guildId === undefined) return index === 0;
  return Number((BigInt(guildId) >> 22n) % BigInt(count)) === index;
}

function canSee(world: World, event: WorldEvent): boolean {
  const bot = world.bot().id;
  if (event.onlyFor !== undefined) return event.onlyFor.includes(bot);
  const channel = event.channelId === undefined ? undefined : world.channels.get(event.channelId);
  return (
    channel === undefined || (permissionsIn(world, bot, channel) & PermissionFlagsBits.ViewChannel) !== 0n
  );
}

/** Without the Message Content intent, what others write in a server is blank unless it mentions the bot. */
function asTold(world: World, event: WorldEvent): unknown {
  const isMessage =
    event.t === GatewayDispatchEvents.MessageCreate || event.t === GatewayDispatchEvents.MessageUpdate;
  if (!isMessage || event.guildId === undefined) return event.d;
  const message = event.d as APIMessage;
  const bot = world.bot().id;
  if (message.author.id === bot || message.mentions.some((user) => user.id === bot)) return message;
  const { poll: _poll, ...rest } = message;
  return { ...rest, content: '', embeds: [], attachments: [], components: [] };
}
