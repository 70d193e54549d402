import { actionRow } from './action-row.ts';
import { allowedMentions } from './allowed-mentions.ts';
import { attachmentReferences } from './attachment-references.ts';
import { attachments } from './attachments.ts';
import { button } from './button.ts';
import { choiceComponent } from './choice-component.ts';
import { componentIds } from './component-ids.ts';
import { componentTotals } from './component-totals.ts';
import { componentsV2Rule } from './components-v2.ts';
import { embeds } from './embeds.ts';
import { type DiscordFailure, emptyMessage, invalidFormBody } from './failure.ts';
import { isEmptyMessage } from './is-empty-message.ts';
import { mediaScheme } from './media-scheme.ts';
import { messageFlags } from './message-flags.ts';
import type { MessageToCheck } from './message-to-check.ts';
import { nonce } from './nonce.ts';
import { poll } from './poll.ts';

/** All rules of a message. Its form is judged before its emptiness, as Discord does. */
export function message(toCheck: MessageToCheck): DiscordFailure | undefined {
  const { placed, at } = toCheck;
  const faults = [
    ...messageFlags(toCheck),
    ...componentsV2Rule(toCheck),
    ...componentTotals(placed, [...at, 'components']),
    ...componentIds(placed),
    ...placed.flatMap(actionRow),
    ...placed.flatMap(button),
    ...placed.flatMap(choiceComponent),
    ...placed.flatMap(mediaScheme),
    ...embeds(toCheck),
    ...attachments(toCheck),
    ...attachmentReferences(toCheck),
    ...allowedMentions(toCheck),
    ...nonce(toCheck),
    ...poll(toCheck),
  ];
  if (faults.length > 0) return invalidFormBody(faults);
  return isEmptyMessage(toCheck) ? emptyMessage : undefined;
}
