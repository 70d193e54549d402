import type { APIMessage } from 'discord-api-types/v10';
import { attachmentObject } from '../media/links.ts';
import type { StoredMessage } from '../world/messages.ts';
import type { World } from '../world/world.ts';

/**
 * A message as the rules of an edit see it: with every file it holds, also those that only its embeds or components
 * show. Discord leaves those out when it describes the message, but an edit may still keep and name them.
 */
export function editedMessage(world: World, stored: StoredMessage | undefined): APIMessage | undefined {
  if (stored === undefined) return undefined;
  const held = stored.files.flatMap((id) => world.attachments.get(id) ?? []);
  return { ...stored.message, attachments: held.map(attachmentObject) };
}
