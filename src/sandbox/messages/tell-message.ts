import type { GatewayDispatchEvents } from 'discord-api-types/v10';
import { guildIdOf } from '../world/channels.ts';
import { memberOf } from '../world/guilds.ts';
import type { StoredMessage } from '../world/messages.ts';
import type { World } from '../world/world.ts';
import { rendered } from './rendered.ts';

/** Tells the clients that can see a message that it was made or changed. */
export function tellMessage(world: World, t: GatewayDispatchEvents, stored: StoredMessage): void {
  const guildId = guildIdOfMessage(world, stored);
  world.events.publish({
    t,
    // Read only by those who are told, because signing links and copying takes time.
    get d() {
      const guild = guildId === undefined ? undefined : world.guilds.get(guildId);
      const author = guild === undefined ? undefined : memberOf(guild, stored.message.author.id);
      const { user: _user, ...member } = author ?? {};
      return {
        ...rendered(world, stored),
        ...(guildId !== undefined && { guild_id: guildId }),
        ...(author !== undefined && { member }),
      };
    },
    guildId,
    channelId: stored.message.channel_id,
    ...audienceOf(stored),
  });
}

/** The server that a message is in; none for a direct message. */
export function guildIdOfMessage(world: World, { message }: StoredMessage): string | undefined {
  const channel = world.channels.get(message.channel_id);
  return channel === undefined ? undefined : guildIdOf(channel);
}

/** An ephemeral message reaches the bot only as the answer to its own requests. */
export function audienceOf({ ephemeralFor }: StoredMessage): { onlyFor?: string[] } {
  return ephemeralFor === undefined ? {} : { onlyFor: [ephemeralFor] };
}
