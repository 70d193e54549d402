import { type APIReaction, GatewayDispatchEvents } from 'discord-api-types/v10';
import { failures } from '../failures.ts';
import { type Call, noContent, ok, param, type Route } from '../http/route.ts';
import { channelForBot, messageForBot } from '../world/access.ts';
import { guildIdOf } from '../world/channels.ts';

const reactionTemplate = '/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}';

/** The bot's own reactions; nobody else reacts in the sandbox. */
export const reactionRoutes: readonly Route[] = [
  {
    method: 'PUT',
    template: `${reactionTemplate}/@me`,
    handle: (call) => {
      channelForBot(call.services.world, param(call, 'channel_id'), 'AddReactions');
      return react(call, GatewayDispatchEvents.MessageReactionAdd);
    },
  },
  {
    method: 'DELETE',
    template: `${reactionTemplate}/@me`,
    handle: (call) => react(call, GatewayDispatchEvents.MessageReactionRemove),
  },
  {
    method: 'GET',
    template: reactionTemplate,
    handle: (call) => {
      const name = emojiOf(call);
      const reacted =
        messageForBot(call.services.world, call.params).message.reactions?.some(
          (reaction) => reaction.emoji.name === name,
        ) === true;
      return ok(reacted ? [call.services.world.bot()] : []);
    },
  },
];

function react(
  call: Call,
  t: GatewayDispatchEvents.MessageReactionAdd | GatewayDispatchEvents.MessageReactionRemove,
) {
  const { world } = call.services;
  const stored = messageForBot(call.services.world, call.params);
  const name = emojiOf(call);
  const others = (stored.message.reactions ?? []).filter((reaction) => reaction.emoji.name !== name);
  const mine: APIReaction = {
    emoji: { id: null, name },
    count: 1,
    count_details: { burst: 0, normal: 1 },
    me: true,
    me_burst: false,
    burst_colors: [],
  };
  const reactions = t === GatewayDispatchEvents.MessageReactionAdd ? [...others, mine] : others;
  world.messages.put({ ...stored, message: { ...stored.message, reactions } });
  const channel = world.channels.get(stored.message.channel_id);
  const guildId = channel === undefined ? undefined : guildIdOf(channel);
  world.events.publish({
    t,
    d: {
      user_id: world.bot().id,
      channel_id: stored.message.channel_id,
      message_id: stored.message.id,
      message_author_id: stored.message.author.id,
      emoji: mine.emoji,
      type: 0,
      burst: false,
      ...(guildId !== undefined && { guild_id: guildId }),
    },
    guildId,
  });
  return noContent;
}

/** The emoji of the request. The servers here have no emojis of their own, so only Unicode ones exist. */
function emojiOf(call: Call): string {
  const name = param(call, 'emoji_name');
  if (!/^\p{Emoji}/u.test(name) || /^[\w:]+$/.test(name)) throw failures.unknownEmoji();
  return name;
}
