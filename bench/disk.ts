import { sandboxIds } from '../src/sandbox/world/ids.ts';
import { openStore } from '../src/store/open.ts';
import { startSitting } from '../src/store/sittings.ts';
import { visit } from '../src/store/visits.ts';

/** What a single committed row takes on this disk now, as ciclo commits it. */
export type Disk = { writeMs(): Promise<number>; close(): Promise<void> };

export async function openDisk(path: string): Promise<Disk> {
  const db = await openStore(path);
  const learner_id = sandboxIds.users.colibri;
  await visit(db, learner_id, undefined, Date.now());
  return {
    async writeMs() {
      const begin = performance.now();
      await startSitting(db, { id: crypto.randomUUID(), learner_id, topic: null, started_at: Date.now() });
      return performance.now() - begin;
    },
    close: () => db.destroy(),
  };
}
