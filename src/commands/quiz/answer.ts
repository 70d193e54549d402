import { recordAnswer } from '../../store/answers.ts';
import { learn } from '../../study/card.ts';
import { learnerDay } from '../../study/learner-day.ts';
import type { Answer } from '../../study/types.ts';
import { card, text } from '../../ui/card.ts';
import { quoted } from '../../ui/escape.ts';
import { type Replyable, replyPrivately } from '../../ui/respond.ts';
import type { Context } from '../context.ts';
import { type Asked, findAsked } from './find-asked.ts';
import { gradeSaid } from './grade-said.ts';
import { passOver } from './pass-over.ts';
import { reread, showEarlierAnswer, showFeedback } from './show-answer.ts';

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
  const asked = await findAsked(interaction, presentationId, context);
  if (asked) await take(interaction, asked, said, context);
}

/** The same, once it is known what was asked. */
export async function take(
  interaction: Replyable,
  asked: Asked,
  said: Answer,
  context: Context,
): Promise<void> {
  const { db, clock, zone } = context;
  const { presentation, instance } = asked;
  const graded = gradeSaid(instance, said, context);
  if (!graded.ok) {
    if (graded.code === 'not_an_answer') return passOver(interaction, presentation, context);
    return askAgain(interaction, asked, graded.code, said, context);
  }
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
    instance.question.topic,
    learn,
  );
  const counts = recorded.counted ? { said, graded } : reread(asked, recorded.answer, context);
  await showFeedback(interaction, asked, { ...counts, sitting: recorded.sitting }, context);
}

/** What was typed is no answer yet: the question stays as it is, and counts nothing. */
async function askAgain(
  interaction: Replyable,
  asked: Asked,
  code: 'not_a_number' | 'nothing_typed',
  said: Answer,
  context: Context,
): Promise<void> {
  if (await showEarlierAnswer(interaction, asked, context)) return;
  const { quiz } = context.words;
  const typed = said.kind === 'text' ? said.text : '';
  const sentence = code === 'not_a_number' ? quiz.noNumber(quoted(typed)) : quiz.nothingTyped;
  await replyPrivately(interaction, card('quiet', [text(sentence)]));
}
