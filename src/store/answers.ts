import { type Learn, learnFrom } from './cards.ts';
import type { Db, Store } from './dialect.ts';
import type { AnswerRow, NewAnswer, PresentationRow, SittingRow } from './schema.ts';

export type Recorded = {
  /** The answer that counts: this one, or the one that came before it. */
  answer: AnswerRow;
  /** With the score after it. */
  sitting: SittingRow;
  /** False when this presentation had been answered before. */
  counted: boolean;
};

/** The answer that counts for a presentation, if there is one. */
export async function findAnswer(db: Db, presentationId: string): Promise<AnswerRow | undefined> {
  return db
    .selectFrom('answers')
    .selectAll()
    .where('presentation_id', '=', presentationId)
    .executeTakeFirst();
}

/**
 * Writes an answer, what it says of the learner's memory, and the running score, all or nothing. A presentation counts
 * once: for a second press the first answer comes back and nothing changes. When this resolves the answer is on disk.
 */
export async function recordAnswer(
  db: Store,
  presentation: PresentationRow,
  said: Pick<NewAnswer, 'answer' | 'correct' | 'grade' | 'answered_at' | 'learner_day'>,
  topic: string,
  learn: Learn,
): Promise<Recorded> {
  return db.transaction().execute(async (trx) => {
    const answer = await trx
      .insertInto('answers')
      .values({
        presentation_id: presentation.id,
        learner_id: presentation.learner_id,
        question_id: presentation.question_id,
        fact_id: presentation.fact_id,
        kind: presentation.kind,
        ...said,
      })
      .onConflict((conflict) => conflict.column('presentation_id').doNothing())
      .returningAll()
      .executeTakeFirst();
    if (answer?.kind === 'review') await learnFrom(trx, answer, topic, learn);
    const sitting = await trx
      .updateTable('sittings')
      .set((row) => ({
        answered: row('answered', '+', answer ? 1 : 0),
        correct: row('correct', '+', answer ? said.correct : 0),
      }))
      .where('id', '=', presentation.sitting_id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return {
      answer: answer ?? (await earlier(trx, presentation.id)),
      sitting,
      counted: answer !== undefined,
    };
  });
}

async function earlier(db: Db, presentationId: string): Promise<AnswerRow> {
  const answer = await findAnswer(db, presentationId);
  if (!answer) throw new Error('An answer was neither written nor there before');
  return answer;
}
