import { failures } from '../failures.ts';
import { type Call, ok, param, type Route } from '../http/route.ts';
import { guildIdOf, isDm, isThread } from '../world/channels.ts';
import { memberOf, type StoredGuild } from '../world/guilds.ts';

/** What a bot can read of the servers it is in. */
export const guildRoutes: readonly Route[] = [
  { method: 'GET', template: '/guilds/{guild_id}', handle: (call) => ok(guildOf(call).guild) },
  {
    method: 'GET',
    template: '/guilds/{guild_id}/channels',
    handle: (call) => {
      const { guild } = guildOf(call);
      const channels = [...call.services.world.channels.values()];
      return ok(
        channels.filter((channel) => !isDm(channel) && !isThread(channel) && guildIdOf(channel) === guild.id),
      );
    },
  },
  {
    method: 'GET',
    template: '/guilds/{guild_id}/threads/active',
    handle: (call) => {
      const { guild } = guildOf(call);
      const threads = [...call.services.world.channels.values()].filter(isThread);
      const active = threads.filter(
        (thread) => thread.guild_id === guild.id && thread.thread_metadata?.archived !== true,
      );
      return ok({ threads: active, members: [] });
    },
  },
  { method: 'GET', template: '/guilds/{guild_id}/roles', handle: (call) => ok(guildOf(call).guild.roles) },
  {
    method: 'GET',
    template: '/guilds/{guild_id}/roles/{role_id}',
    handle: (call) => {
      const role = guildOf(call).guild.roles.find(({ id }) => id === param(call, 'role_id'));
      if (role === undefined) throw failures.unknownRole();
      return ok(role);
    },
  },
  {
    method: 'GET',
    template: '/guilds/{guild_id}/members/{user_id}',
    handle: (call) => {
      const stored = guildOf(call);
      const userId = param(call, 'user_id');
      if (call.services.world.users.get(userId) === undefined) throw failures.unknownUser();
      const member = memberOf(stored, userId);
      if (member === undefined) throw failures.unknownMember();
      return ok(member);
    },
  },
];

/** The server of the request; one that the bot is not in is as good as unknown. */
function guildOf(call: Call): StoredGuild {
  const { world } = call.services;
  const stored = world.guilds.get(param(call, 'guild_id'));
  if (stored === undefined || memberOf(stored, world.bot().id) === undefined) throw failures.unknownGuild();
  return stored;
}
