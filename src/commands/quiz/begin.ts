import { commitTogether } from '../../store/commit-together.ts';
import { startSitting } from '../../store/sittings.ts';
import { card, text } from '../../ui/card.ts';
import { type Replyable, respond } from '../../ui/respond.ts';
import type { Context } from '../context.ts';
import { draw } from './draw.ts';
import { renderQuestion } from './render.ts';

/** Opens a sitting and shows its first question. */
export async function begin(interaction: Replyable, topic: string | null, context: Context): Promise<void> {
  const { db, learner, random, clock, words } = context;
  const drawn = await commitTogether(db, async (trx) => {
    const sitting = await startSitting(trx, {
      id: random.id(),
      learner_id: learner.id,
      topic,
      started_at: clock.now(),
    });
    return draw(trx, sitting, undefined, context);
  });
  await respond(
    interaction,
    drawn ? renderQuestion(drawn, context) : card('quiet', [text(words.quiz.nothing)]),
  );
}
