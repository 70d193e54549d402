import type { PageMessages } from '../page/contract/messages.ts';
import type { StoredMessage } from '../world/messages.ts';
import type { World } from '../world/world.ts';
import { isDismissed } from './marks.ts';
import { pageMessage } from './page-message.ts';
import type { Viewer } from './viewer.ts';

const atOnce = 100;

/** The last hundred messages of a channel that a user sees, or the hundred before one; oldest first. */
export function pageMessages(
  world: World,
  viewer: Viewer,
  channelId: string,
  before: string | undefined,
): PageMessages {
  const seen = world.messages
    .in(channelId)
    .filter(
      (stored) =>
        isShownTo(world, viewer.id, stored) &&
        (before === undefined || BigInt(stored.message.id) < BigInt(before)),
    );
  return {
    messages: seen.slice(-atOnce).map((stored) => pageMessage(world, viewer, stored)),
    hasOlder: seen.length > atOnce,
  };
}

/** Whether a user who can see the channel is shown this message in it. */
export function isShownTo(world: World, viewerId: string, { ephemeralFor, message }: StoredMessage): boolean {
  if (ephemeralFor === undefined) return true;
  return ephemeralFor === viewerId && !isDismissed(world, viewerId, message.id);
}
