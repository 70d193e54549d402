import { findPresentation } from '../../store/presentations.ts';
import { endSitting, findSitting } from '../../store/sittings.ts';
import type { Topic } from '../../study/types.ts';
import { button, buttons, card, text } from '../../ui/card.ts';
import { type Replyable, respond } from '../../ui/respond.ts';
import type { Context } from '../context.ts';
import { refuseStranger } from './refuse-stranger.ts';

/** Ends a quiz with what was achieved, and a way to go on. */
export async function stop(interaction: Replyable, presentationId: string, context: Context): Promise<void> {
  const { db, clock, words, content, language } = context;
  const presentation = await findPresentation(db, presentationId);
  const sitting = presentation && (await findSitting(db, presentation.sitting_id));
  if (sitting?.learner_id !== context.learner.id) return refuseStranger(interaction, context);
  await endSitting(db, sitting.id, clock.now());
  const topic = sitting.topic ?? '';
  const hasLesson = topic === '' || content.lesson(topic as Topic, language) !== undefined;
  await respond(
    interaction,
    card('plain', [
      text(
        `## ${words.quiz.doneTitle(sitting.answered)}`,
        words.quiz.done(sitting.correct, sitting.answered),
      ),
      buttons(
        button('primary', words.quiz.again, 'quiz.again', { presentation: presentationId }),
        hasLesson
          ? button('secondary', topic === '' ? words.quiz.courseMap : words.quiz.readLesson, 'lesson.open', {
              topic,
            })
          : undefined,
      ),
    ]),
  );
}
