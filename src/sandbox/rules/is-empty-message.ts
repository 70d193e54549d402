import { attachmentsAfter } from './attachments.ts';
import { isComponentsV2 } from './message-flags.ts';
import type { MessageToCheck } from './message-to-check.ts';

/** Whether the message would show nothing after the request. An edit of a message that is not known is not judged. */
export function isEmptyMessage(message: MessageToCheck): boolean {
  const { body, edited, isEdit, isDeferral } = message;
  if (isDeferral || (isEdit && edited === undefined)) return false;
  const after = <T>(sent: T | undefined, before: T | undefined): T | undefined =>
    sent === undefined ? before : sent;
  const count = (list: readonly unknown[] | null | undefined) => list?.length ?? 0;
  const components = count(after<readonly unknown[] | null>(body.components, edited?.components));
  if (isComponentsV2(message)) return components === 0;
  return (
    components === 0 &&
    !after<string | null>(body.content, edited?.content)?.trim() &&
    count(after<readonly unknown[] | null>(body.embeds, edited?.embeds)) === 0 &&
    count(after<readonly unknown[] | null>(body.sticker_ids, edited?.sticker_items)) === 0 &&
    !after<unknown>(body.poll, edited?.poll) &&
    attachmentsAfter(message).length === 0
  );
}
