import type { Db } from './dialect.ts';
import { prepared } from './prepared.ts';

type Draft = { presentation_id: string; value: string };

const ofPresentation = prepared((db, { presentation_id }: Pick<Draft, 'presentation_id'>) =>
  db.selectFrom('drafts').select('value').where('presentation_id', '=', presentation_id),
);

const upsert = prepared((db, { presentation_id, value }: Draft) =>
  db
    .insertInto('drafts')
    .values({ presentation_id, value })
    .onConflict((conflict) => conflict.column('presentation_id').doUpdateSet({ value })),
);

const remove = prepared((db, { presentation_id }: Pick<Draft, 'presentation_id'>) =>
  db.deleteFrom('drafts').where('presentation_id', '=', presentation_id),
);

/**
 * What has been said so far of an answer that takes several presses, as JSON. Two presses at once must not lose one of
 * them: read and write in one transaction.
 */
export async function readDraft(db: Db, presentationId: string): Promise<string | undefined> {
  const [row] = await ofPresentation(db, { presentation_id: presentationId });
  return row?.value;
}

export async function writeDraft(db: Db, presentationId: string, value: string): Promise<void> {
  await upsert(db, { presentation_id: presentationId, value });
}

/** The answer is there (`recordAnswer` does it then), or the draft was given up. */
export async function forgetDraft(db: Db, presentationId: string): Promise<void> {
  await remove(db, { presentation_id: presentationId });
}
