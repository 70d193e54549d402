import { type Learn, learnFrom } from './cards.ts';
import { commitTogether } from './commit-together.ts';
import type { Db, Store } from './dialect.ts';
import { forgetDraft } from './drafts.ts';
import { prepared } from './prepared.ts';
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

type Said = Pick<NewAnswer, 'answer' | 'correct' | 'score' | 'grade' | 'answered_at' | 'learner_day'>;

const insertOnce = prepared((db, one: PresentationRow & Said) =>
  db
    .insertInto('answers')
    .values({
      presentation_id: one.id,
      learner_id: one.learner_id,
      question_id: one.question_id,
      fact_id: one.fact_id,
      kind: one.kind,
      answer: one.answer,
      correct: one.correct,
      score: one.score,
      grade: one.grade,
      answered_at: one.answered_at,
      learner_day: one.learner_day,
    })
    .onConflict((conflict) => conflict.column('presentation_id').doNothing())
    .returningAll(),
);

const addToScore = prepared(
  (db, { id, answered, correct }: Pick<SittingRow, 'id' | 'answered' | 'correct'>) =>
    db
      .updateTable('sittings')
      .set((row) => ({ answered: row('answered', '+', answered), correct: row('correct', '+', correct) }))
      .where('id', '=', id)
      .returningAll(),
);

/**
 * Writes an answer, what it says of the learner's memory, and the running score, and forgets its draft, all or nothing.
 * A presentation counts once: for a second press the first answer comes back and nothing changes. When this resolves the answer is on disk.
 */
export async function recordAnswer(
  db: Store,
  presentation: PresentationRow,
  said: Said,
  topic: string,
  learn: Learn,
): Promise<Recorded> {
  return commitTogether(db, async (trx) => {
    const [answer] = await insertOnce(trx, { ...presentation, ...said });
    if (answer?.kind === 'review') await learnFrom(trx, answer, topic, learn);
    await forgetDraft(trx, presentation.id);
    const [sitting] = await addToScore(trx, {
      id: presentation.sitting_id,
      answered: answer ? 1 : 0,
      correct: answer ? said.correct : 0,
    });
    if (!sitting) throw new Error(`No sitting of presentation ${presentation.id}`);
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
