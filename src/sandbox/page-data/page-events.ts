import { type APIMessage, GatewayDispatchEvents, MessageType } from 'discord-api-types/v10';
import type { WorldEvent } from '../events.ts';
import type { PageEvent } from '../page/contract/server-events.ts';
import type { StoredMessage } from '../world/messages.ts';
import type { World } from '../world/world.ts';
import { pageMessage } from './page-message.ts';
import { isShownTo } from './page-messages.ts';
import { isVisible } from './page-state.ts';
import type { Viewer } from './viewer.ts';

/** What a user's page is told of an event of the world: nothing when it happened out of their sight. */
export function pageEventsOf(world: World, viewer: Viewer, event: WorldEvent): PageEvent[] {
  if (event.onlyFor !== undefined && !event.onlyFor.includes(viewer.id)) return [];
  const channel = event.channelId === undefined ? undefined : world.channels.get(event.channelId);
  if (channel !== undefined && !isVisible(world, viewer.id, channel)) return [];
  switch (event.t) {
    case GatewayDispatchEvents.MessageCreate:
    case GatewayDispatchEvents.MessageUpdate: {
      const { id } = event.d as Pick<APIMessage, 'id'>;
      const change = event.t === GatewayDispatchEvents.MessageCreate ? 'created' : 'updated';
      return [
        ...messageEvent(world, viewer, world.messages.find(id), change),
        // The message that a thread hangs under shows how many are in it.
        ...messageEvent(world, viewer, world.messages.find(event.channelId ?? ''), 'updated'),
        // A thread begins with the message that it was started from.
        ...(change === 'updated' ? messageEvent(world, viewer, starterOf(world, id), change) : []),
      ];
    }
    case GatewayDispatchEvents.MessageReactionAdd:
    case GatewayDispatchEvents.MessageReactionRemove:
    case GatewayDispatchEvents.MessageReactionRemoveAll:
    case GatewayDispatchEvents.MessageReactionRemoveEmoji:
    case GatewayDispatchEvents.MessagePollVoteAdd:
    case GatewayDispatchEvents.MessagePollVoteRemove: {
      const { message_id } = event.d as { message_id: string };
      return messageEvent(world, viewer, world.messages.find(message_id), 'updated');
    }
    case GatewayDispatchEvents.MessageDelete: {
      const { id, channel_id } = event.d as Pick<APIMessage, 'id' | 'channel_id'>;
      return [{ type: 'message-deleted', channelId: channel_id, id }];
    }
    case GatewayDispatchEvents.TypingStart: {
      const { user_id, channel_id } = event.d as { user_id: string; channel_id: string };
      return [{ type: 'typing', channelId: channel_id, userId: user_id }];
    }
    case GatewayDispatchEvents.ThreadCreate: {
      const { id } = event.d as { id: string };
      return [{ type: 'places' }, ...messageEvent(world, viewer, world.messages.find(id), 'updated')];
    }
    case GatewayDispatchEvents.ThreadUpdate:
    case GatewayDispatchEvents.ThreadDelete:
    case GatewayDispatchEvents.ChannelCreate:
    case GatewayDispatchEvents.ChannelUpdate:
    case GatewayDispatchEvents.ChannelDelete:
    case GatewayDispatchEvents.GuildUpdate:
      return [{ type: 'places' }];
    default:
      return [];
  }
}

/** The message with which a thread begins that was started from this one. */
function starterOf(world: World, id: string): StoredMessage | undefined {
  const first = world.channels.get(id) === undefined ? undefined : world.messages.in(id)[0];
  return first?.message.type === MessageType.ThreadStarterMessage ? first : undefined;
}

function messageEvent(
  world: World,
  viewer: Viewer,
  stored: StoredMessage | undefined,
  change: 'created' | 'updated',
): PageEvent[] {
  if (stored === undefined || !isShownTo(world, viewer.id, stored)) return [];
  return [{ type: 'message', change, entry: pageMessage(world, viewer, stored) }];
}
