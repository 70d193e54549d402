import type { Db } from './dialect.ts';
import type { SittingRow } from './schema.ts';

/** Opens a run of questions; `topic` null asks from everything. */
export async function startSitting(
  db: Db,
  sitting: Pick<SittingRow, 'id' | 'learner_id' | 'topic' | 'started_at'>,
): Promise<SittingRow> {
  return db
    .insertInto('sittings')
    .values({ ...sitting, answered: 0, correct: 0 })
    .returningAll()
    .executeTakeFirstOrThrow();
}

export async function findSitting(db: Db, id: string): Promise<SittingRow | undefined> {
  return db.selectFrom('sittings').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Closes a run of questions; closing it again changes nothing. */
export async function endSitting(db: Db, id: string, now: number): Promise<void> {
  await db
    .updateTable('sittings')
    .set({ ended_at: now })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
}
