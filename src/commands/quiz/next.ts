import { commitTogether } from '../../store/commit-together.ts';
import { findNextPresentation, findPresentation } from '../../store/presentations.ts';
import { findSitting } from '../../store/sittings.ts';
import { card, text } from '../../ui/card.ts';
import { type Replyable, respond } from '../../ui/respond.ts';
import type { Context } from '../context.ts';
import { type Drawn, draw } from './draw.ts';
import { refuseStranger } from './refuse-stranger.ts';
import { renderChanged, renderQuestion } from './render.ts';

/** The question after this one. However often "next" is pressed, it is one question. */
export async function next(interaction: Replyable, presentationId: string, context: Context): Promise<void> {
  const previous = await findPresentation(context.db, presentationId);
  if (previous?.learner_id !== context.learner.id) return refuseStranger(interaction, context);
  const drawn = await findOrDraw(presentationId, context);
  if (drawn === 'withdrawn') {
    const followed = await findNextPresentation(context.db, presentationId);
    if (followed) return respond(interaction, renderChanged(followed, context));
  }
  const shown = drawn === 'withdrawn' ? undefined : drawn;
  await respond(
    interaction,
    shown ? renderQuestion(shown, context) : card('quiet', [text(context.words.quiz.nothing)]),
  );
}

/** In one transaction, so that of two presses at once the second finds what the first drew. */
async function findOrDraw(
  presentationId: string,
  context: Context,
): Promise<Drawn | 'withdrawn' | undefined> {
  return commitTogether(context.db, async (trx) => {
    const previous = await findPresentation(trx, presentationId);
    const sitting = previous && (await findSitting(trx, previous.sitting_id));
    if (!previous || !sitting) throw new Error(`No sitting of presentation ${presentationId}`);
    const drawn = await findNextPresentation(trx, presentationId);
    if (!drawn) return draw(trx, sitting, previous, context);
    const question = context.content.questions.get(drawn.question_id);
    return question ? { question, presentation: drawn, sitting } : 'withdrawn';
  });
}
