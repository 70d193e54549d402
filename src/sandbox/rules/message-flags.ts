import type { Fault } from './fault.ts';
import type { MessageToCheck } from './message-to-check.ts';

const componentsV2 = 1 << 15;
const suppressEmbeds = 1 << 2;
const ephemeral = 1 << 6;
const suppressNotifications = 1 << 12;
const voiceMessage = 1 << 13;

/** Whether the message is made of V2 components after the request: the flag is set by it or was there before. */
export const isComponentsV2 = ({ body, edited }: MessageToCheck): boolean =>
  (((body.flags ?? 0) | (edited?.flags ?? 0)) & componentsV2) !== 0;

/**
 * Flags that the sender may set. Discord drops all others in silence, and so a deferral that asks for V2 components
 * gets a message without them; here that is a fault, because what follows such a reply then fails.
 */
export function messageFlags(message: MessageToCheck): Fault[] {
  const { body, at, edited } = message;
  const flags = body.flags ?? 0;
  const path = [...at, 'flags'];
  if (
    typeof body.flags === 'number' &&
    edited &&
    (edited.flags ?? 0) & componentsV2 &&
    !(flags & componentsV2)
  ) {
    // The code is Discord's, the sentence is ours.
    return [
      {
        path,
        code: 'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG',
        message: 'The MessageFlags.IS_COMPONENTS_V2 flag cannot be removed',
      },
    ];
  }
  const ignored = flags & ~settable(message);
  if (ignored === 0) return [];
  return [{ path, code: 'SANDBOX_FLAG_IGNORED', message: `Discord would ignore the flags ${ignored} here.` }];
}

function settable({ isDeferral, isEdit, edited, mayBeEphemeral }: MessageToCheck): number {
  if (isDeferral) return ephemeral;
  if (isEdit) return suppressEmbeds | componentsV2 | (edited?.flags ?? 0);
  const anywhere = suppressEmbeds | suppressNotifications | voiceMessage | componentsV2;
  return mayBeEphemeral ? anywhere | ephemeral : anywhere;
}
