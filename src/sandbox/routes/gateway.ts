import type { RESTGetAPIGatewayBotResult } from 'discord-api-types/v10';
import { ok, type Route } from '../http/route.ts';

/** Where the gateway is. */
export const gatewayRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/gateway',
    open: true,
    handle: ({ services }) => ok({ url: services.gatewayUrl() }),
  },
  {
    method: 'GET',
    template: '/gateway/bot',
    handle: ({ services }) =>
      ok({
        url: services.gatewayUrl(),
        shards: 1,
        session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
      } satisfies RESTGetAPIGatewayBotResult),
  },
];
