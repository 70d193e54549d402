import type { Db } from '../../store/dialect.ts';
import { forgetDraft, readDraft, writeDraft } from '../../store/drafts.ts';
import type { OptionId } from '../../study/types.ts';

/** The items of an ordering that have been tapped so far, first to last. */
export async function readOrder(db: Db, presentationId: string): Promise<OptionId[]> {
  const draft = await readDraft(db, presentationId);
  return draft === undefined ? [] : (JSON.parse(draft) as OptionId[]);
}

export async function writeOrder(db: Db, presentationId: string, order: readonly OptionId[]): Promise<void> {
  if (order.length === 0) await forgetDraft(db, presentationId);
  else await writeDraft(db, presentationId, JSON.stringify(order));
}
