import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { StoredThread } from '../world/channels.ts';
import { permissionsIn } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import { changeThread } from './change-thread.ts';

/**
 * Opens an archived thread, as writing in it does. False when it is locked and this user does not manage threads: then
 * nothing may be written.
 */
export function openToWrite(world: World, thread: StoredThread, userId: string): boolean {
  const { archived = false, locked = false } = thread.thread_metadata ?? {};
  const manages = (permissionsIn(world, userId, thread) & PermissionFlagsBits.ManageThreads) !== 0n;
  if (locked && !manages) return false;
  if (archived) changeThread(world, thread, { archived: false });
  return true;
}
