import type { Db } from './dialect.ts';

/**
 * A few facts of each sort that could be asked next, the most wanted first. `known` are all facts that have a card, with
 * the card's stability.
 */
export type FactCandidates = { due: string[]; known: ReadonlyMap<string, number>; practice: string[] };

/** Enough to choose from when the first offers nothing but the question just shown. */
const A_FEW = 3;

/**
 * Where a learner stands: which facts are due, which have a card at all, and which could be practised.
 *
 * @param topic one topic, or null for all
 * @param today the learner's day
 */
export async function factCandidates(
  db: Db,
  learnerId: string,
  topic: string | null,
  today: number,
): Promise<FactCandidates> {
  const cards = db
    .selectFrom('cards')
    .select('fact_id')
    .where('learner_id', '=', learnerId)
    .$if(topic !== null, (query) => query.where('topic', '=', topic ?? ''));
  const due = await cards
    .where('due_day', '<=', today)
    .orderBy('due_day')
    .orderBy('last_answer_id')
    .limit(A_FEW)
    .execute();
  const known = await cards.select('stability').execute();
  const practice = await cards.where('due_day', '>', today).orderBy('last_answer_id').limit(A_FEW).execute();
  return {
    due: due.map((card) => card.fact_id),
    known: new Map(known.map((card) => [card.fact_id, card.stability])),
    practice: practice.map((card) => card.fact_id),
  };
}

/** When each question of these facts was last shown to a learner; a question never shown is not in the map. */
export async function lastShown(
  db: Db,
  learnerId: string,
  facts: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (facts.length === 0) return new Map();
  const rows = await db
    .selectFrom('exposures')
    .select(['question_id', 'shown_at'])
    .where('learner_id', '=', learnerId)
    .where('fact_id', 'in', facts)
    .execute();
  return new Map(rows.map((row) => [row.question_id, row.shown_at]));
}
