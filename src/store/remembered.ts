import type { Db } from './dialect.ts';
import { prepared } from './prepared.ts';

const ofLearner = prepared((db, { learner_id }: { learner_id: string }) =>
  db
    .selectFrom('cards')
    .select(['fact_id as fact', 'stability', 'due_day as dueDay'])
    .where('learner_id', '=', learner_id),
);

/** What is believed of everything that a learner has been asked: at most a row for each fact of the course. */
export async function rememberedBy(
  db: Db,
  learnerId: string,
): Promise<{ fact: string; stability: number; dueDay: number }[]> {
  return ofLearner(db, { learner_id: learnerId });
}
