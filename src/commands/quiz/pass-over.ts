import { findAnswer } from '../../store/answers.ts';
import type { PresentationRow } from '../../store/schema.ts';
import { type Replyable, respond } from '../../ui/respond.ts';
import type { Context } from '../context.ts';
import { next } from './next.ts';
import { renderChanged } from './render-changed.ts';

/** The question was rewritten or withdrawn since it was shown: nobody's answer to it counts, and the quiz goes on. */
export async function passOver(
  interaction: Replyable,
  presentation: PresentationRow,
  context: Context,
): Promise<void> {
  if (await findAnswer(context.db, presentation.id)) await next(interaction, presentation.id, context);
  else await respond(interaction, renderChanged(presentation, context));
}
