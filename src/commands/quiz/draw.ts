import { writePresentation } from '../../store/presentations.ts';
import type { PresentationRow, SittingRow } from '../../store/schema.ts';
import { factCandidates, factsShownSince, lastShown } from '../../store/study-state.ts';
import { type Candidates, chooseQuestion, LATELY } from '../../study/choose-question.ts';
import { learnerDay } from '../../study/learner-day.ts';
import { present } from '../../study/present.ts';
import type { Question, Topic } from '../../study/types.ts';
import type { Context } from '../context.ts';

/** A question that is about to be shown, and where in the sitting it stands. */
export type Drawn = { question: Question; presentation: PresentationRow; sitting: SittingRow };

type Db = Parameters<typeof writePresentation>[0];

/** How many new facts are looked at: enough for one of them to have a question not shown just now. */
const A_FEW = 2 + LATELY;

/** After a break, what was asked last is recalled again. */
const BREAK_MS = 60 * 60 * 1000;

/**
 * Chooses the next question of a sitting and writes it down before it is shown.
 *
 * @param previous the presentation that it follows
 * @returns undefined when the topic has no question
 */
export async function draw(
  db: Db,
  sitting: SittingRow,
  previous: PresentationRow | undefined,
  { content, clock, zone, random }: Context,
): Promise<Drawn | undefined> {
  const now = clock.now();
  const candidates = await candidatesFor(db, sitting, learnerDay(now, zone), content);
  const facts = [...candidates.due, ...candidates.fresh, ...candidates.practice];
  const choice = chooseQuestion({
    candidates,
    lately: await factsShownSince(db, sitting.learner_id, now - BREAK_MS, LATELY),
    questionsOf: content.questionsOfFact,
    lastShown: await lastShown(db, sitting.learner_id, facts),
    previous: previous?.question_id,
    seed: random.seed(),
  });
  if (!choice) return undefined;
  const { seed, contentHash } = present(choice.question, random.seed());
  const written = await writePresentation(db, {
    id: random.id(),
    sitting_id: sitting.id,
    learner_id: sitting.learner_id,
    question_id: choice.question.id,
    fact_id: choice.fact,
    kind: choice.reason === 'practice' ? 'practice' : 'review',
    seed,
    content_hash: contentHash,
    previous_id: previous?.id ?? null,
    shown_at: now,
  });
  const question = content.questions.get(written.question_id);
  return question && { question, presentation: written, sitting };
}

async function candidatesFor(
  db: Db,
  { learner_id, topic }: SittingRow,
  today: number,
  content: Context['content'],
): Promise<Candidates> {
  const { due, known, practice } = await factCandidates(db, learner_id, topic, today);
  const facts = topic === null ? [...content.facts.values()] : content.factsOf(topic as Topic);
  const fresh = facts
    .filter(({ id }) => !known.has(id) && content.questionsOfFact(id).some(({ reserved }) => !reserved))
    .slice(0, A_FEW)
    .map(({ id }) => id);
  return { due, fresh, practice, stability: known };
}
