import type { Db } from './dialect.ts';
import { prepared } from './prepared.ts';
import type { PresentationRow } from './schema.ts';

const byId = prepared((db, { id }: { id: string }) =>
  db.selectFrom('presentations').selectAll().where('id', '=', id),
);

export async function findPresentation(db: Db, id: string): Promise<PresentationRow | undefined> {
  const [found] = await byId(db, { id });
  return found;
}

export async function findNextPresentation(db: Db, previousId: string): Promise<PresentationRow | undefined> {
  return db.selectFrom('presentations').selectAll().where('previous_id', '=', previousId).executeTakeFirst();
}

/**
 * Writes down what is about to be shown, and that its question was seen. When another press of "next" was quicker, its
 * presentation is the answer, and nothing is written.
 */
export async function writePresentation(db: Db, presentation: PresentationRow): Promise<PresentationRow> {
  const written = await db
    .insertInto('presentations')
    .values(presentation)
    .onConflict((conflict) => conflict.column('previous_id').doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!written) {
    const earlier = presentation.previous_id && (await findNextPresentation(db, presentation.previous_id));
    if (!earlier) throw new Error('A presentation was neither written nor there before');
    return earlier;
  }
  await db
    .insertInto('exposures')
    .values({
      learner_id: written.learner_id,
      question_id: written.question_id,
      fact_id: written.fact_id,
      shown_at: written.shown_at,
    })
    .onConflict((conflict) =>
      conflict.columns(['learner_id', 'question_id']).doUpdateSet({ shown_at: written.shown_at }),
    )
    .execute();
  return written;
}
