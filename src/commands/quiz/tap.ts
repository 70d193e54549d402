import { findAnswer } from '../../store/answers.ts';
import { commitTogether } from '../../store/commit-together.ts';
import { findSitting } from '../../store/sittings.ts';
import type { OptionId } from '../../study/types.ts';
import { type Replyable, respond } from '../../ui/respond.ts';
import type { Context } from '../context.ts';
import { take } from './answer.ts';
import { type Asked, findAsked } from './find-asked.ts';
import { readOrder, writeOrder } from './order-draft.ts';
import { renderQuestion } from './render-question.ts';
import { showEarlierAnswer } from './show-answer.ts';

/** An item of an ordering was tapped: it comes next. The last one completes the answer. Tapped twice it stays where it is. */
export async function tap(
  interaction: Replyable,
  presentationId: string,
  item: OptionId,
  context: Context,
): Promise<void> {
  await reorder(interaction, presentationId, context, (order, items) =>
    order.includes(item) || !items.includes(item) ? order : [...order, item],
  );
}

/** The item that was tapped last waits again. */
export async function undo(interaction: Replyable, presentationId: string, context: Context): Promise<void> {
  await reorder(interaction, presentationId, context, (order) => order.slice(0, -1));
}

type Change = (order: readonly OptionId[], items: readonly OptionId[]) => readonly OptionId[];

async function reorder(
  interaction: Replyable,
  presentationId: string,
  context: Context,
  change: Change,
): Promise<void> {
  const asked = await findAsked(interaction, presentationId, context);
  if (asked?.instance.type !== 'ordering') return;
  const items = asked.instance.items.map(({ id }) => id);
  const order = await keep(asked, items, context, change);
  if (order === 'answered') await showEarlierAnswer(interaction, asked, context);
  else if (order.length === items.length) {
    await take(interaction, asked, { kind: 'order', items: order }, context);
  } else await showOrder(interaction, asked, order, context);
}

/** In one transaction, so that of two taps at once neither is lost. A complete order is no draft: it is the answer. */
async function keep(
  { presentation: { id } }: Asked,
  items: readonly OptionId[],
  { db }: Context,
  change: Change,
): Promise<readonly OptionId[] | 'answered'> {
  return commitTogether(db, async (trx) => {
    if (await findAnswer(trx, id)) return 'answered';
    const order = change(await readOrder(trx, id), items);
    if (order.length < items.length) await writeOrder(trx, id, order);
    return order;
  });
}

async function showOrder(
  interaction: Replyable,
  { presentation, instance: { question } }: Asked,
  order: readonly OptionId[],
  context: Context,
): Promise<void> {
  const sitting = await findSitting(context.db, presentation.sitting_id);
  if (!sitting) throw new Error(`No sitting of presentation ${presentation.id}`);
  await respond(interaction, renderQuestion({ question, presentation, sitting }, context, { order }));
}
