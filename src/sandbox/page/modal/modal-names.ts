import type { PageMessage } from '../contract/messages.ts';
import type { Directory } from '../contract/places.ts';

/** What a modal's mentions are called: as everywhere, by id. */
export function modalNames({ users, roles, channels }: Directory): PageMessage['names'] {
  return {
    users: Object.fromEntries(users.map((user) => [user.id, user])),
    roles: Object.fromEntries(roles.map((role) => [role.id, role])),
    channels: Object.fromEntries(channels.map((channel) => [channel.id, channel])),
  };
}
