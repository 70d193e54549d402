import { commitTogether } from '../../store/commit-together.ts';
import { startSitting } from '../../store/sittings.ts';
import { type Replyable, respond } from '../../ui/respond.ts';
import type { Context } from '../context.ts';
import { draw } from './draw.ts';
import { renderNothing } from './render-nothing.ts';
import { show } from './show.ts';

/** Opens a sitting and shows its first question. */
export async function begin(interaction: Replyable, topic: string | null, context: Context): Promise<void> {
  const { db, learner, random, clock } = context;
  const drawn = await commitTogether(db, async (trx) => {
    const sitting = await startSitting(trx, {
      id: random.id(),
      learner_id: learner.id,
      topic,
      started_at: clock.now(),
    });
    return draw(trx, sitting, undefined, context);
  });
  if (drawn) await show(interaction, drawn, context);
  else await respond(interaction, renderNothing(topic, context));
}
