import { findPresentation } from '../../store/presentations.ts';
import type { PresentationRow } from '../../store/schema.ts';
import { contentHash } from '../../study/content-hash.ts';
import { type Instance, instanceOf } from '../../study/instance.ts';
import type { Replyable } from '../../ui/respond.ts';
import type { Context } from '../context.ts';
import { passOver } from './pass-over.ts';
import { refuseStranger } from './refuse-stranger.ts';

/** A question as it was put before this learner. */
export type Asked = { presentation: PresentationRow; instance: Instance };

/**
 * The question that a button stands under. Undefined where the press has been answered already: it is somebody else's
 * question, or one that was rewritten since it was shown.
 */
export async function findAsked(
  interaction: Replyable,
  presentationId: string,
  context: Context,
): Promise<Asked | undefined> {
  const presentation = await findPresentation(context.db, presentationId);
  if (presentation?.learner_id !== context.learner.id) {
    await refuseStranger(interaction, context);
    return undefined;
  }
  const question = context.content.questions.get(presentation.question_id);
  if (!question || contentHash(question) !== presentation.content_hash) {
    await passOver(interaction, presentation, context);
    return undefined;
  }
  return { presentation, instance: instanceOf(question, presentation.seed) };
}
