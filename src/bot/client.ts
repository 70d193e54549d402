import { type CacheFactory, Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import { sendRequest } from './send-request.ts';

/** Enough for everybody who is answered at the same time; who is not in it is fetched with their interaction. */
const KEPT_USERS = 200;

/** Discord exempts interaction answers from its global limit; discord.js would count them and cap us at 50 a second. */
const REQUESTS_PER_SECOND = 10_000;

/** An upload of a chart on a slow line still fits. */
const REQUEST_TIMEOUT_MS = 8_000;

const keepSelf = (one: { id: string; client: Client }) => one.id === one.client.user?.id;

/** Memory that does not grow: no messages are kept, and only the people seen last. */
export const boundedCache: CacheFactory = Options.cacheWithLimits({
  ...Options.DefaultMakeCacheSettings,
  MessageManager: 0,
  UserManager: { maxSize: KEPT_USERS, keepOverLimit: keepSelf },
  GuildMemberManager: { maxSize: KEPT_USERS, keepOverLimit: keepSelf },
  ThreadManager: KEPT_USERS,
  ThreadMemberManager: 0,
  ReactionManager: 0,
  PresenceManager: 0,
  VoiceStateManager: 0,
  GuildEmojiManager: 0,
  GuildStickerManager: 0,
  GuildScheduledEventManager: 0,
  StageInstanceManager: 0,
  AutoModerationRuleManager: 0,
  GuildInviteManager: 0,
  GuildBanManager: 0,
});

/**
 * The connection to Discord.
 *
 * @param apiUrl a server that speaks Discord's API in place of discord.com
 */
export function createClient(apiUrl: string | undefined): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    // Interactions in direct messages come from channels that were never announced.
    partials: [Partials.Channel],
    makeCache: boundedCache,
    // Our replies are written as Discord's API reads them: nothing in them has to be renamed.
    jsonTransformer: (json) => json,
    // What a learner wrote is quoted in our replies; nobody is ever notified by it.
    allowedMentions: { parse: [] },
    rest: {
      globalRequestsPerSecond: REQUESTS_PER_SECOND,
      timeout: REQUEST_TIMEOUT_MS,
      makeRequest: sendRequest,
      ...(apiUrl === undefined ? {} : { api: apiUrl }),
    },
  });
}
