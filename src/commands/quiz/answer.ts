import { findAnswer, recordAnswer } from '../../store/answers.ts';
import { findPresentation } from '../../store/presentations.ts';
import type { PresentationRow } from '../../store/schema.ts';
import { learn } from '../../study/card.ts';
import { contentHash } from '../../study/content-hash.ts';
import { grade } from '../../study/grade.ts';
import { instanceOf } from '../../study/instance.ts';
import { learnerDay } from '../../study/learner-day.ts';
import type { Answer } from '../../study/types.ts';
import { type Replyable, respond } from '../../ui/respond.ts';
import type { Context } from '../context.ts';
import { next } from './next.ts';
import { refuseStranger } from './refuse-stranger.ts';
import { renderChanged, renderFeedback } from './render.ts';

/**
 * Takes an answer: it is graded against what was shown, written with all that follows from it, and only then
 * acknowledged with its feedback. Pressed again, by a double click or after a restart, the first answer is shown.
 */
export async function answer(
  interaction: Replyable,
  presentationId: string,
  said: Answer,
  context: Context,
): Promise<void> {
  const { db, content, clock, zone } = context;
  const presentation = await findPresentation(db, presentationId);
  if (presentation?.learner_id !== context.learner.id) return refuseStranger(interaction, context);
  const question = content.questions.get(presentation.question_id);
  if (!question || contentHash(question) !== presentation.content_hash) {
    return passOver(interaction, presentation, context);
  }
  const instance = instanceOf(question, presentation.seed);
  const graded = grade(instance, said);
  if (!graded.ok) return passOver(interaction, presentation, context);
  const now = clock.now();
  const recorded = await recordAnswer(
    db,
    presentation,
    {
      answer: JSON.stringify(said),
      correct: graded.correct ? 1 : 0,
      score: graded.score,
      grade: graded.grade,
      answered_at: now,
      learner_day: learnerDay(now, zone),
    },
    question.topic,
    learn,
  );
  const counts = recorded.counted ? graded : grade(instance, JSON.parse(recorded.answer.answer) as Answer);
  if (!counts.ok) throw new Error(`The answer to ${presentation.id} that counted cannot be graded`);
  await respond(
    interaction,
    renderFeedback(
      {
        question,
        presentation,
        sitting: recorded.sitting,
        graded: counts,
        said: JSON.parse(recorded.answer.answer) as Answer,
      },
      context,
    ),
  );
}

/** The question was rewritten or withdrawn since it was shown: nobody's answer to it counts, and the quiz goes on. */
async function passOver(
  interaction: Replyable,
  presentation: PresentationRow,
  context: Context,
): Promise<void> {
  if (await findAnswer(context.db, presentation.id)) await next(interaction, presentation.id, context);
  else await respond(interaction, renderChanged(presentation, context));
}
