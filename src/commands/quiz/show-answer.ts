import { findAnswer } from '../../store/answers.ts';
import type { AnswerRow, SittingRow } from '../../store/schema.ts';
import { findSitting } from '../../store/sittings.ts';
import type { Graded } from '../../study/grading/graded.ts';
import type { Answer } from '../../study/types.ts';
import { type Replyable, respond } from '../../ui/respond.ts';
import type { Context } from '../context.ts';
import { drawChart } from './draw-chart.ts';
import type { Asked } from './find-asked.ts';
import { gradeSaid } from './grade-said.ts';
import { renderFeedback } from './render-feedback.ts';

/** The feedback on an answer that counts. */
export async function showFeedback(
  interaction: Replyable,
  { presentation, instance }: Asked,
  { said, graded, sitting }: { said: Answer; graded: Graded; sitting: SittingRow },
  context: Context,
): Promise<void> {
  const { question } = instance;
  const png = await drawChart(interaction, instance, context);
  await respond(interaction, renderFeedback({ question, presentation, sitting, graded, said }, context, png));
}

/** Where a question has been answered already, shows the feedback on that answer. False where it has not. */
export async function showEarlierAnswer(
  interaction: Replyable,
  asked: Asked,
  context: Context,
): Promise<boolean> {
  const { db } = context;
  const answer = await findAnswer(db, asked.presentation.id);
  if (!answer) return false;
  const sitting = await findSitting(db, asked.presentation.sitting_id);
  if (!sitting) throw new Error(`No sitting of presentation ${asked.presentation.id}`);
  await showFeedback(interaction, asked, { ...reread(asked, answer, context), sitting }, context);
  return true;
}

/**
 * What a stored answer said and earned.
 *
 * @throws Error where it cannot be graded any more: it was, and against the same question
 */
export function reread(
  { instance }: Asked,
  { answer, presentation_id }: AnswerRow,
  context: Context,
): { said: Answer; graded: Graded } {
  const said = JSON.parse(answer) as Answer;
  const graded = gradeSaid(instance, said, context);
  if (!graded.ok) throw new Error(`The answer to ${presentation_id} that counted cannot be graded`);
  return { said, graded };
}
