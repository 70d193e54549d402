import type { Kysely } from 'kysely';
import { type LearnCard, learnFrom } from './cards.ts';
import type { Db } from './dialect.ts';
import type { AnswerRow, NewAnswer, PresentationRow, Schema } from './schema.ts';

export type Recorded = {
  /** The answer that counts: this one, or the one that came before it. */
  answer: AnswerRow;
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
  db: Kysely<Schema>,
  presentation: PresentationRow,
  said: Pick<NewAnswer, 'answer' | 'correct' | 'grade' | 'answered_at' | 'learner_day'>,
  topic: string,
  learn: LearnCard,
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
    if (!answer) return { answer: await earlier(trx, presentation.id), counted: false };
    if (answer.kind === 'review') await learnFrom(trx, answer, topic, learn);
    await trx
      .updateTable('sittings')
      .set((row) => ({
        answered: row('answered', '+', 1),
        correct: row('correct', '+', said.correct),
      }))
      .where('id', '=', presentation.sitting_id)
      .execute();
    return { answer, counted: true };
  });
}

async function earlier(db: Db, presentationId: string): Promise<AnswerRow> {
  const answer = await findAnswer(db, presentationId);
  if (!answer) throw new Error('An answer was neither written nor there before');
  return answer;
}
