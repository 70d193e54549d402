import { GatewayDispatchEvents, GatewayIntentBits } from 'discord-api-types/v10';

/** The intents that Discord grants only after they are switched on for an application; a new one has none. */
export const privilegedIntents =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

const all = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((sum, bit) => sum | bit, 0);

/** Whether every bit names an intent. */
export function areIntents(intents: number): boolean {
  return (intents & ~all) === 0;
}

const inGuild: Partial<Record<GatewayDispatchEvents, number>> = {
  [GatewayDispatchEvents.GuildCreate]: GatewayIntentBits.Guilds,
  [GatewayDispatchEvents.ChannelCreate]: GatewayIntentBits.Guilds,
  [GatewayDispatchEvents.ChannelUpdate]: GatewayIntentBits.Guilds,
  [GatewayDispatchEvents.ChannelDelete]: GatewayIntentBits.Guilds,
  [GatewayDispatchEvents.ThreadCreate]: GatewayIntentBits.Guilds,
  [GatewayDispatchEvents.ThreadUpdate]: GatewayIntentBits.Guilds,
  [GatewayDispatchEvents.ThreadDelete]: GatewayIntentBits.Guilds,
  [GatewayDispatchEvents.MessageCreate]: GatewayIntentBits.GuildMessages,
  [GatewayDispatchEvents.MessageUpdate]: GatewayIntentBits.GuildMessages,
  [GatewayDispatchEvents.MessageDelete]: GatewayIntentBits.GuildMessages,
  [GatewayDispatchEvents.MessageReactionAdd]: GatewayIntentBits.GuildMessageReactions,
  [GatewayDispatchEvents.MessageReactionRemove]: GatewayIntentBits.GuildMessageReactions,
  [GatewayDispatchEvents.MessagePollVoteAdd]: GatewayIntentBits.GuildMessagePolls,
  [GatewayDispatchEvents.MessagePollVoteRemove]: GatewayIntentBits.GuildMessagePolls,
  [GatewayDispatchEvents.TypingStart]: GatewayIntentBits.GuildMessageTyping,
};

const inDm: Partial<Record<GatewayDispatchEvents, number>> = {
  [GatewayDispatchEvents.MessageCreate]: GatewayIntentBits.DirectMessages,
  [GatewayDispatchEvents.MessageUpdate]: GatewayIntentBits.DirectMessages,
  [GatewayDispatchEvents.MessageDelete]: GatewayIntentBits.DirectMessages,
  [GatewayDispatchEvents.MessageReactionAdd]: GatewayIntentBits.DirectMessageReactions,
  [GatewayDispatchEvents.MessageReactionRemove]: GatewayIntentBits.DirectMessageReactions,
  [GatewayDispatchEvents.MessagePollVoteAdd]: GatewayIntentBits.DirectMessagePolls,
  [GatewayDispatchEvents.MessagePollVoteRemove]: GatewayIntentBits.DirectMessagePolls,
  [GatewayDispatchEvents.TypingStart]: GatewayIntentBits.DirectMessageTyping,
};

/** Whether a session with these intents receives an event; some, such as interactions, need none. */
export function wants(intents: number, event: GatewayDispatchEvents, guildId: string | undefined): boolean {
  const needed = (guildId === undefined ? inDm : inGuild)[event] ?? 0;
  return needed === 0 || (intents & needed) !== 0;
}
