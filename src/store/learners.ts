import type { Updateable } from 'kysely';
import type { Db } from './dialect.ts';
import type { LearnerRow, Schema } from './schema.ts';

type Settings = Pick<
  Updateable<Schema['learners']>,
  'language' | 'decimal_mark' | 'time_zone' | 'zone_asked_at' | 'greeted_at'
>;

/** Changes what a learner has set; a setting that is not named stays, `null` takes one back. */
export async function setLearner(db: Db, id: string, settings: Settings): Promise<LearnerRow> {
  return db
    .updateTable('learners')
    .set(settings)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}
