import type { Db } from './dialect.ts';
import { prepared } from './prepared.ts';
import type { CardRow } from './schema.ts';

/**
 * A few facts of each sort that could be asked next, the most wanted first. `known` are all facts that have a card, with
 * the card's stability.
 */
export type FactCandidates = { due: string[]; known: ReadonlyMap<string, number>; practice: string[] };

/** Enough to choose from when some were asked just now and another has no question to ask. */
const A_FEW = 6;

/** Of each fact, so never more rows than the course has facts. */
const cardsOf = prepared((db, { learner_id }: Pick<CardRow, 'learner_id'>) =>
  db
    .selectFrom('cards')
    .select(['fact_id', 'stability', 'due_day', 'last_answer_id'])
    .where('learner_id', '=', learner_id),
);

const cardsOfTopic = prepared((db, { learner_id, topic }: Pick<CardRow, 'learner_id' | 'topic'>) =>
  db
    .selectFrom('cards')
    .select(['fact_id', 'stability', 'due_day', 'last_answer_id'])
    .where('learner_id', '=', learner_id)
    .where('topic', '=', topic),
);

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
  const cards = await (topic === null
    ? cardsOf(db, { learner_id: learnerId })
    : cardsOfTopic(db, { learner_id: learnerId, topic }));
  const longestAgo = cards.toSorted((one, other) => one.last_answer_id - other.last_answer_id);
  const due = longestAgo.filter((card) => card.due_day <= today).sort((a, b) => a.due_day - b.due_day);
  const practice = longestAgo.filter((card) => card.due_day > today);
  return {
    due: due.slice(0, A_FEW).map((card) => card.fact_id),
    known: new Map(cards.map((card) => [card.fact_id, card.stability])),
    practice: practice.slice(0, A_FEW).map((card) => card.fact_id),
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

/** From an index that holds all of it; a learner has no more exposures than the course has questions. */
const shownSince = prepared((db, { learner_id, since }: { learner_id: string; since: number }) =>
  db
    .selectFrom('exposures')
    .select(['fact_id', 'shown_at'])
    .where('learner_id', '=', learner_id)
    .where('shown_at', '>', since),
);

/** The facts of the last few questions that a learner saw after `since` (ms UTC), the latest first, each once. */
export async function factsShownSince(
  db: Db,
  learnerId: string,
  since: number,
  atMost: number,
): Promise<string[]> {
  const rows = await shownSince(db, { learner_id: learnerId, since });
  const latestFirst = rows.toSorted((one, other) => other.shown_at - one.shown_at);
  return [...new Set(latestFirst.map((row) => row.fact_id))].slice(0, atMost);
}
