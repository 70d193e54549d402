import type {
  APIUser,
  GatewayGuildCreateDispatchData,
  GatewayReadyDispatchData,
} from 'discord-api-types/v10';
import { guildIdOf, isDm, isThread } from '../world/channels.ts';
import { memberOf, type StoredGuild } from '../world/guilds.ts';
import type { World } from '../world/world.ts';
import type { Session } from './session.ts';

/** What READY tells: who the bot is and which servers will follow, each by a GUILD_CREATE. */
export function readyData(
  bot: APIUser,
  guilds: readonly StoredGuild[],
  session: Session,
  url: string,
): GatewayReadyDispatchData {
  return {
    v: 10,
    user: bot,
    guilds: guilds.map(({ guild }) => ({ id: guild.id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: url,
    shard: [...session.shard],
    application: { id: bot.id, flags: 0 as never, flags_new: '0' },
  };
}

/** A whole server: clients wait for every one of these lists. */
export function guildCreateData(world: World, stored: StoredGuild): GatewayGuildCreateDispatchData {
  const channels = [...world.channels.values()].filter((channel) => guildIdOf(channel) === stored.guild.id);
  return {
    ...stored.guild,
    joined_at: stored.joinedAt,
    large: false,
    unavailable: false,
    member_count: stored.members.length,
    voice_states: [],
    members: stored.members,
    channels: channels.flatMap((channel) => (isDm(channel) || isThread(channel) ? [] : channel)),
    threads: channels.filter(isThread).filter((thread) => thread.thread_metadata?.archived !== true),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** The servers the bot is a member of. */
export function guildsOfBot(world: World): StoredGuild[] {
  return [...world.guilds.values()].filter((stored) => memberOf(stored, world.bot().id) !== undefined);
}
