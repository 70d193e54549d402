import type { APIApplication } from 'discord-api-types/v10';
import { ok, type Route } from '../http/route.ts';
import type { World } from '../world/world.ts';

/** The application that the bot belongs to. */
export const applicationRoutes: readonly Route[] = [
  { method: 'GET', template: '/applications/@me', handle: ({ services }) => ok(application(services.world)) },
  {
    method: 'GET',
    template: '/oauth2/applications/@me',
    handle: ({ services }) => ok(application(services.world)),
  },
];

function application(world: World): APIApplication {
  const bot = world.bot();
  return {
    id: bot.id,
    name: bot.username,
    icon: null,
    description: '',
    bot,
    bot_public: true,
    bot_require_code_grant: false,
    summary: '',
    verify_key: '0'.repeat(64),
    team: null,
    flags: 0 as APIApplication['flags'],
    flags_new: '0',
    approximate_guild_count: [...world.guilds.values()].length,
    integration_types_config: { 0: {}, 1: {} },
  };
}
