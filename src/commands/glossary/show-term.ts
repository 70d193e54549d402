import { card, text } from '../../ui/card.ts';
import { type Replyable, replyPrivately, respond } from '../../ui/respond.ts';
import type { Context } from '../context.ts';
import { renderTerm } from './render.ts';

/** What a word means, or, where the glossary has lost it since its button was posted, that the message is old. */
export async function showTerm(interaction: Replyable, id: string, context: Context): Promise<void> {
  const term = context.content.terms.get(id);
  if (term) await respond(interaction, renderTerm(term, context));
  else await replyPrivately(interaction, card('quiet', [text(context.words.frame.outdated)]));
}
