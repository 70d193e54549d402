import { PermissionFlagsBits } from 'discord-api-types/v10';
import { guildIdOf, isDm, isThread, type StoredChannel } from './channels.ts';
import { memberOf, rolesOf, type StoredGuild } from './guilds.ts';
import type { World } from './world.ts';

const all = Object.values(PermissionFlagsBits).reduce((sum, bit) => sum | bit, 0n);

/** What the parties of a direct message may do there. */
const dmPermissions =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.MentionEveryone |
  PermissionFlagsBits.UseExternalEmojis |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.SendPolls |
  PermissionFlagsBits.UseApplicationCommands;

/** The permissions a user has in a channel; 0 for one who cannot be there at all. */
export function permissionsIn(world: World, userId: string, channel: StoredChannel): bigint {
  if (isDm(channel)) return channel.recipients?.some((user) => user.id === userId) ? dmPermissions : 0n;
  const stored = world.guilds.get(guildIdOf(channel) ?? '');
  if (stored === undefined) return 0n;
  const base = guildPermissions(stored, userId);
  if (base === 0n || base === all) return base;
  // A thread has the permissions of the channel it hangs under.
  const place = isThread(channel) ? world.channels.get(channel.parent_id ?? '') : channel;
  const overwrites =
    place !== undefined && 'permission_overwrites' in place ? (place.permission_overwrites ?? []) : [];
  const roles = memberOf(stored, userId)?.roles ?? [];
  const apply = (from: bigint, ids: readonly string[]) => {
    const chosen = overwrites.filter((overwrite) => ids.includes(overwrite.id));
    const denied = chosen.reduce((sum, overwrite) => sum | BigInt(overwrite.deny), 0n);
    const allowed = chosen.reduce((sum, overwrite) => sum | BigInt(overwrite.allow), 0n);
    return (from & ~denied) | allowed;
  };
  return apply(apply(apply(base, [stored.guild.id]), roles), [userId]);
}

/** The permissions a member's roles give in a server; 0 for one who is not a member. */
function guildPermissions(stored: StoredGuild, userId: string): bigint {
  const member = memberOf(stored, userId);
  if (member === undefined) return 0n;
  if (stored.guild.owner_id === userId) return all;
  const sum = rolesOf(stored, member).reduce((bits, role) => bits | BigInt(role.permissions), 0n);
  return (sum & PermissionFlagsBits.Administrator) === 0n ? sum : all;
}
