import type { Db } from './dialect.ts';
import { prepared } from './prepared.ts';
import type { AnswerRow, CardRow } from './schema.ts';

/** What a card says of a memory. */
export type CardState = {
  readonly stability: number;
  readonly difficulty: number;
  readonly lastDay: number;
  readonly dueDay: number;
  readonly answers: number;
  readonly lapses: number;
};

/** What one answer makes of a card. Pure, and the same whether the answer is new or read back for a rebuild. */
export type Learn = (
  before: CardState | undefined,
  answer: { grade: AnswerRow['grade']; day: number },
) => CardState;

const cardOf = prepared((db, { learner_id, fact_id }: Pick<CardRow, 'learner_id' | 'fact_id'>) =>
  db.selectFrom('cards').selectAll().where('learner_id', '=', learner_id).where('fact_id', '=', fact_id),
);

/** Brings the card of an answer's fact up to date with it. */
export async function learnFrom(db: Db, answer: AnswerRow, topic: string, learn: Learn): Promise<void> {
  const [before] = await cardOf(db, answer);
  const state = before && {
    ...before,
    lastDay: before.last_day,
    dueDay: before.due_day,
  };
  await write(db, answer, topic, learn(state, { grade: answer.grade, day: answer.learner_day }));
}

/** Makes a card anew from the answers that were not taken back, as if it had never been kept. */
export async function rebuildCard(
  db: Db,
  card: Pick<CardRow, 'learner_id' | 'fact_id' | 'topic'>,
  learn: Learn,
): Promise<void> {
  const answers = await db
    .selectFrom('answers')
    .leftJoin('voids', 'voids.answer_id', 'answers.id')
    .selectAll('answers')
    .where('answers.learner_id', '=', card.learner_id)
    .where('answers.fact_id', '=', card.fact_id)
    .where('answers.kind', '=', 'review')
    .where('voids.answer_id', 'is', null)
    .orderBy('answers.id')
    .execute();
  await db
    .deleteFrom('cards')
    .where('learner_id', '=', card.learner_id)
    .where('fact_id', '=', card.fact_id)
    .execute();
  let state: CardState | undefined;
  for (const { grade, learner_day: day } of answers) state = learn(state, { grade, day });
  const last = answers.at(-1);
  if (state && last) await write(db, last, card.topic, state);
}

const upsert = prepared((db, card: CardRow) => {
  const columns = {
    topic: card.topic,
    stability: card.stability,
    difficulty: card.difficulty,
    last_day: card.last_day,
    due_day: card.due_day,
    last_answer_id: card.last_answer_id,
    answers: card.answers,
    lapses: card.lapses,
  };
  return db
    .insertInto('cards')
    .values({ learner_id: card.learner_id, fact_id: card.fact_id, ...columns })
    .onConflict((conflict) => conflict.columns(['learner_id', 'fact_id']).doUpdateSet(columns));
});

async function write(db: Db, answer: AnswerRow, topic: string, state: CardState): Promise<void> {
  await upsert(db, {
    learner_id: answer.learner_id,
    fact_id: answer.fact_id,
    topic,
    stability: state.stability,
    difficulty: state.difficulty,
    last_day: state.lastDay,
    due_day: state.dueDay,
    last_answer_id: answer.id,
    answers: state.answers,
    lapses: state.lapses,
  });
}
