import type { Db } from './dialect.ts';
import type { AnswerRow, CardRow } from './schema.ts';

/** What one answer makes of a memory. Pure, and the same whether the answer is new or read back for a rebuild. */
export type LearnCard = (before: CardMemory | undefined, answer: CardAnswer) => CardMemory;

export type CardMemory = Pick<
  CardRow,
  'stability' | 'difficulty' | 'last_day' | 'due_day' | 'answers' | 'lapses'
>;
export type CardAnswer = Pick<AnswerRow, 'grade' | 'learner_day'>;

/** Brings the card of an answer's fact up to date with it. */
export async function learnFrom(db: Db, answer: AnswerRow, topic: string, learn: LearnCard): Promise<void> {
  const before = await db
    .selectFrom('cards')
    .selectAll()
    .where('learner_id', '=', answer.learner_id)
    .where('fact_id', '=', answer.fact_id)
    .executeTakeFirst();
  await write(db, answer, topic, learn(before, answer));
}

/** Makes a card anew from the answers that were not taken back, as if it had never been kept. */
export async function rebuildCard(
  db: Db,
  card: Pick<CardRow, 'learner_id' | 'fact_id' | 'topic'>,
  learn: LearnCard,
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
  const memory = answers.reduce<CardMemory | undefined>(learn, undefined);
  const last = answers.at(-1);
  if (memory && last) await write(db, last, card.topic, memory);
}

async function write(db: Db, answer: AnswerRow, topic: string, memory: CardMemory): Promise<void> {
  const { stability, difficulty, last_day, due_day, answers, lapses } = memory;
  const state = { stability, difficulty, last_day, due_day, answers, lapses, last_answer_id: answer.id };
  await db
    .insertInto('cards')
    .values({ learner_id: answer.learner_id, fact_id: answer.fact_id, topic, ...state })
    .onConflict((conflict) => conflict.columns(['learner_id', 'fact_id']).doUpdateSet({ topic, ...state }))
    .execute();
}
