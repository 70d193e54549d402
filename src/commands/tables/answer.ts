import type { TableCommandName } from '../../jobs/table-jobs.ts';
import { settleAnswers } from '../../reports/question-key.ts';
import { answerTableRequest } from '../../store/table-requests.ts';
import { card, text } from '../../ui/card.ts';
import { deferBeside, deferInPlace, type Replyable, replyPrivately, respond } from '../../ui/respond.ts';
import type { Context } from '../context.ts';
import { compute } from './compute.ts';
import { renderRefusal } from './render-refusal.ts';
import type { TableSpec } from './spec.ts';
import { findWaiting } from './waiting.ts';

/** Takes answers of the learner's to a request that waits, and computes with them. */
export async function answer<Name extends TableCommandName>(
  spec: TableSpec<Name>,
  interaction: Replyable,
  requestId: string,
  answers: Readonly<Record<string, string>>,
  context: Context,
): Promise<void> {
  const { words, db } = context;
  const waiting = await findWaiting(requestId, context);
  if (waiting.kind === 'not_theirs') {
    return replyPrivately(interaction, card('quiet', [text(words.frame.notYours)]));
  }
  // The question's own message becomes the answer, also where everybody sees it.
  if ('message' in interaction && interaction.message) await deferInPlace(interaction);
  else await deferBeside(interaction);
  const all =
    waiting.kind === 'waiting' &&
    (await answerTableRequest(db, requestId, settleAnswers(answers, waiting.asked.answers)));
  if (!all)
    return respond(interaction, renderRefusal(spec.name, { sentence: words.tables.expired }, context));
  await compute(spec, interaction, { ...waiting.asked, answers: all }, context);
}
