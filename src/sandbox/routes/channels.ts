import {
  GatewayDispatchEvents,
  PermissionFlagsBits,
  type RESTPatchAPIChannelJSONBody,
} from 'discord-api-types/v10';
import { failures } from '../failures.ts';
import { type Call, noContent, ok, param, type Route } from '../http/route.ts';
import { changeThread } from '../threads/change-thread.ts';
import { channelForBot } from '../world/access.ts';
import { guildIdOf, isDm, isThread, type StoredThread } from '../world/channels.ts';
import { asBotReads } from '../world/direct-messages.ts';
import { permissionsIn } from '../world/permissions.ts';

const template = '/channels/{channel_id}';

/** Channels themselves. */
export const channelRoutes: readonly Route[] = [
  {
    method: 'GET',
    template,
    handle: ({ params, services: { world } }) =>
      ok(asBotReads(world, channelForBot(world, params.channel_id ?? ''))),
  },
  {
    method: 'PATCH',
    template,
    handle: (call) => {
      const channel = channelForBot(call.services.world, param(call, 'channel_id'));
      if (isDm(channel)) throw failures.cannotActOnDm();
      // Only what the sandbox has: threads are renamed, archived and locked; text channels need Manage Channels.
      if (!isThread(channel)) throw failures.missingPermissions();
      return ok(changed(call, channel, call.body as RESTPatchAPIChannelJSONBody));
    },
  },
  {
    method: 'DELETE',
    template,
    handle: (call) => {
      const { world } = call.services;
      const channel = channelForBot(world, param(call, 'channel_id'));
      if (isDm(channel)) {
        // Closing a direct message hides it; it is still there when it is opened again.
        return ok(asBotReads(world, channel));
      }
      if (!isThread(channel)) throw failures.missingPermissions();
      if ((permissionsIn(world, world.bot().id, channel) & PermissionFlagsBits.ManageThreads) === 0n)
        throw failures.missingPermissions();
      world.channels.delete(channel.id);
      const { id, guild_id, parent_id, type } = channel;
      world.events.publish({
        t: GatewayDispatchEvents.ThreadDelete,
        d: { id, guild_id, parent_id, type },
        guildId: guild_id,
      });
      return ok(channel);
    },
  },
  {
    method: 'POST',
    template: '/channels/{channel_id}/typing',
    handle: (call) => {
      const { world } = call.services;
      const channel = channelForBot(world, param(call, 'channel_id'), 'SendMessages');
      const guildId = guildIdOf(channel);
      world.events.publish({
        t: GatewayDispatchEvents.TypingStart,
        d: {
          channel_id: channel.id,
          user_id: world.bot().id,
          timestamp: Math.trunc(world.clock.now() / 1000),
          ...(guildId !== undefined && { guild_id: guildId }),
        },
        guildId,
      });
      return noContent;
    },
  },
];

function changed(call: Call, thread: StoredThread, body: RESTPatchAPIChannelJSONBody): StoredThread {
  const { world } = call.services;
  const manages = (permissionsIn(world, world.bot().id, thread) & PermissionFlagsBits.ManageThreads) !== 0n;
  if (!manages && thread.owner_id !== world.bot().id) throw failures.missingPermissions();
  if (!manages && (body.locked !== undefined || body.rate_limit_per_user !== undefined))
    throw failures.missingPermissions();
  // An archived thread takes no change but to be opened again.
  if (thread.thread_metadata?.archived === true && body.archived !== false) throw failures.archivedThread();
  return changeThread(world, thread, body);
}
