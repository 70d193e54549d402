import type { APIUser } from 'discord-api-types/v10';
import type { PageMessage } from '../contract/messages.ts';

/** What a user is called here, and the colour of the name. */
export function authorName(
  user: APIUser,
  names: PageMessage['names'],
): { name: string; color: string | undefined } {
  const known = names.users[user.id];
  return { name: known?.name ?? user.global_name ?? user.username, color: known?.color };
}
