import { commitTogether } from '../../store/commit-together.ts';
import { findNextPresentation, findPresentation } from '../../store/presentations.ts';
import type { PresentationRow, SittingRow } from '../../store/schema.ts';
import { findSitting, startSitting } from '../../store/sittings.ts';
import { type Replyable, respond } from '../../ui/respond.ts';
import type { Context } from '../context.ts';
import { type Drawn, draw } from './draw.ts';
import { refuseStranger } from './refuse-stranger.ts';
import { renderChanged } from './render-changed.ts';
import { renderNothing } from './render-nothing.ts';
import { show } from './show.ts';

type Db = Parameters<typeof findSitting>[0];

/** The question after this one. However often "next" is pressed, it is one question. */
export async function next(interaction: Replyable, presentationId: string, context: Context): Promise<void> {
  await follow(interaction, presentationId, context, async (_, sitting) => sitting);
}

/** The same in a new sitting, once the one before has ended. However often "another round" is pressed, it is one sitting. */
export async function again(interaction: Replyable, presentationId: string, context: Context): Promise<void> {
  const { random, clock } = context;
  await follow(interaction, presentationId, context, (trx, { learner_id, topic }) =>
    startSitting(trx, { id: random.id(), learner_id, topic, started_at: clock.now() }),
  );
}

type SittingOf = (trx: Db, before: SittingRow) => Promise<SittingRow>;

async function follow(
  interaction: Replyable,
  presentationId: string,
  context: Context,
  sittingOf: SittingOf,
): Promise<void> {
  const previous = await findPresentation(context.db, presentationId);
  if (previous?.learner_id !== context.learner.id) return refuseStranger(interaction, context);
  const found = await findOrDraw(presentationId, context, sittingOf);
  if ('withdrawn' in found) await respond(interaction, renderChanged(found.withdrawn, context));
  else if ('nothingOn' in found) await respond(interaction, renderNothing(found.nothingOn, context));
  else await show(interaction, found, context);
}

type Found = Drawn | { withdrawn: PresentationRow } | { nothingOn: string | null };

/** In one transaction, so that of two presses at once the second finds what the first drew. */
async function findOrDraw(presentationId: string, context: Context, sittingOf: SittingOf): Promise<Found> {
  return commitTogether(context.db, async (trx) => {
    const previous = await findPresentation(trx, presentationId);
    const before = previous && (await findSitting(trx, previous.sitting_id));
    if (!previous || !before) throw new Error(`No sitting of presentation ${presentationId}`);
    const presentation = await findNextPresentation(trx, presentationId);
    if (!presentation) {
      const drawn = await draw(trx, await sittingOf(trx, before), previous, context);
      return drawn ?? { nothingOn: before.topic };
    }
    const question = context.content.questions.get(presentation.question_id);
    const isSame = presentation.sitting_id === before.id;
    const sitting = isSame ? before : await findSitting(trx, presentation.sitting_id);
    return question && sitting ? { question, presentation, sitting } : { withdrawn: presentation };
  });
}
