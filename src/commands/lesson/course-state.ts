import type { TopicEntry } from '../../content/content.ts';
import { rememberedBy } from '../../store/remembered.ts';
import { learnerDay } from '../../study/learner-day.ts';
import { type Mastery, masteryOf } from '../../study/mastery.ts';
import type { Context } from '../context.ts';

export type TopicState = TopicEntry & Mastery & { known: number };

/** How well a learner knows each topic today, in the order of the course. */
export async function courseState({
  db,
  learner,
  content,
  clock,
  zone,
}: Pick<Context, 'db' | 'learner' | 'content' | 'clock' | 'zone'>): Promise<TopicState[]> {
  const remembered = await rememberedBy(db, learner.id);
  const today = learnerDay(clock.now(), zone);
  return content.topics.map((topic) => {
    const facts = content.factsOf(topic.id).map(({ id }) => id);
    const mastery = masteryOf(facts, remembered, today);
    return { ...topic, ...mastery, known: mastery.firm + mastery.fresh };
  });
}
