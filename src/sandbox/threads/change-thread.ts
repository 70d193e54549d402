import { GatewayDispatchEvents } from 'discord-api-types/v10';
import { discordTime } from '../messages/discord-time.ts';
import type { StoredThread } from '../world/channels.ts';
import type { World } from '../world/world.ts';

/** What a change of a thread may name. */
export type ThreadChange = {
  name?: string | undefined;
  rate_limit_per_user?: number | null | undefined;
  archived?: boolean | undefined;
  locked?: boolean | undefined;
  /** Minutes without a message after which it is archived. */
  auto_archive_duration?: number | undefined;
};

/** Changes a thread and tells the clients; `archive_timestamp` follows what Discord documents. */
export function changeThread(world: World, thread: StoredThread, change: ThreadChange): StoredThread {
  const before = thread.thread_metadata;
  const isActivity =
    (change.archived !== undefined && change.archived !== before?.archived) ||
    (change.auto_archive_duration !== undefined &&
      change.auto_archive_duration !== before?.auto_archive_duration);
  const after: StoredThread = {
    ...thread,
    ...(change.name !== undefined && { name: change.name }),
    ...(change.rate_limit_per_user !== undefined && { rate_limit_per_user: change.rate_limit_per_user ?? 0 }),
    thread_metadata: {
      archived: change.archived ?? before?.archived ?? false,
      locked: change.locked ?? before?.locked ?? false,
      auto_archive_duration: change.auto_archive_duration ?? before?.auto_archive_duration ?? 1440,
      archive_timestamp: isActivity
        ? discordTime(new Date(world.clock.now()))
        : (before?.archive_timestamp ?? ''),
      ...(before?.create_timestamp !== undefined && { create_timestamp: before.create_timestamp }),
    },
  };
  world.channels.put(after.id, after);
  world.events.publish({ t: GatewayDispatchEvents.ThreadUpdate, d: after, guildId: after.guild_id });
  return after;
}
