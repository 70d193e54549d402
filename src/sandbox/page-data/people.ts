import type { APIRole, APIUser } from 'discord-api-types/v10';
import type { PageRole, PageUser } from '../page/contract/places.ts';
import { memberOf, rolesOf, type StoredGuild } from '../world/guilds.ts';

/** A user as others see them in a server, or outside any. */
export function pageUser(user: APIUser, guild: StoredGuild | undefined): PageUser {
  const member = guild === undefined ? undefined : memberOf(guild, user.id);
  const roles = guild === undefined || member === undefined ? [] : rolesOf(guild, member);
  const color = [...roles]
    .sort((a, b) => b.position - a.position)
    .map(colorOf)
    .find((found) => found !== undefined);
  return {
    id: user.id,
    name: member?.nick ?? user.global_name ?? user.username,
    username: user.username,
    bot: user.bot === true,
    ...(color !== undefined && { color }),
  };
}

/** A role by its name and colour. */
export function pageRole(role: APIRole): PageRole {
  const color = colorOf(role);
  return { id: role.id, name: role.name, ...(color !== undefined && { color }) };
}

function colorOf(role: APIRole): string | undefined {
  const color = role.colors.primary_color;
  return color === 0 ? undefined : `#${color.toString(16).padStart(6, '0')}`;
}
