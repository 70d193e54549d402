import { snowflakeTime } from '../snowflakes.ts';
import type { StoredMessage } from '../world/messages.ts';
import type { World } from '../world/world.ts';

/** How long a nonce is remembered, of world time. */
const nonceLifetimeMs = 5 * 60 * 1000;

/** A message of the last minutes that was made with the same nonce. */
export function sameNonce(
  world: World,
  channelId: string,
  nonce: string | number | undefined,
): StoredMessage | undefined {
  if (nonce === undefined) return undefined;
  const since = world.clock.now() - nonceLifetimeMs;
  return world.messages
    .in(channelId)
    .findLast((stored) => stored.message.nonce === nonce && snowflakeTime(stored.message.id) >= since);
}
