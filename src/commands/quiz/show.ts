import { instanceOf } from '../../study/instance.ts';
import { type Replyable, respond } from '../../ui/respond.ts';
import type { Context } from '../context.ts';
import type { Drawn } from './draw.ts';
import { drawChart } from './draw-chart.ts';
import { readOrder } from './order-draft.ts';
import { renderQuestion } from './render-question.ts';

/** Puts a question before its learner, with what they have said to it so far. */
export async function show(interaction: Replyable, drawn: Drawn, context: Context): Promise<void> {
  const { question, presentation } = drawn;
  const png = await drawChart(interaction, instanceOf(question, presentation.seed), context);
  const order = question.type === 'ordering' ? await readOrder(context.db, presentation.id) : [];
  await respond(interaction, renderQuestion(drawn, context, { png, order }));
}
