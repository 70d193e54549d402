import {
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
} from 'discord.js';
import { checkRequest } from '../../sandbox/rules/check-request.ts';
import type { Card } from '../../ui/card.ts';

const ROUTE = '/interactions/{interaction_id}/{interaction_token}/callback';

/** What could be wrong with a text that was put together: a slot that nothing filled, a value that was none. */
const LEFT_OVER = /\{[a-z][\w-]*\}|\b(undefined|NaN|\[object Object\])\b/;

/** Why Discord would refuse to show a card as the answer to an interaction; undefined where it would show it. */
export function cardRefusal({ components, files }: Card): string | undefined {
  const attachments = files.map(({ name, description }, id) => ({
    id: String(id),
    filename: name,
    description,
  }));
  const flags = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
  const data = { components, flags, ...(files.length > 0 ? { attachments } : {}) };
  return refusal(
    { type: InteractionResponseType.ChannelMessageWithSource, data },
    files.map(({ name, bytes }, index) => ({ index: String(index), filename: name, size: bytes.length })),
  );
}

/** The same for a form. */
export function formRefusal(data: APIModalInteractionResponseCallbackData): string | undefined {
  return refusal({ type: InteractionResponseType.Modal, data }, []);
}

function refusal(
  body: unknown,
  files: { index: string; filename: string; size: number }[],
): string | undefined {
  // As it goes over the wire: what is undefined is not there.
  const json = JSON.stringify(body);
  const [left] = LEFT_OVER.exec(json) ?? [];
  if (left !== undefined) return `"${left}" is left in a text`;
  const failure = checkRequest({ method: 'POST', route: ROUTE, body: JSON.parse(json), files });
  return failure && `Discord refuses it: ${JSON.stringify(failure.errors ?? failure.message)}`;
}
