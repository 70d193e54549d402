import type { APIGuild, APIGuildMember, APIRole } from 'discord-api-types/v10';
import type { Collection } from './file.ts';

/** A server as the world keeps it. The bot is in it when it is one of its members. */
export type StoredGuild = { guild: APIGuild; members: APIGuildMember[]; joinedAt: string };

export type Guilds = Collection<StoredGuild>;

/** The member of a server, if that user is one. */
export function memberOf(stored: StoredGuild, userId: string): APIGuildMember | undefined {
  return stored.members.find((member) => member.user.id === userId);
}

/** The roles of a member, `@everyone` included. */
export function rolesOf(stored: StoredGuild, member: APIGuildMember): APIRole[] {
  return stored.guild.roles.filter((role) => role.id === stored.guild.id || member.roles.includes(role.id));
}
