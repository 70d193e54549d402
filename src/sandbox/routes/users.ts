import type { RESTPostAPICurrentUserCreateDMChannelJSONBody } from 'discord-api-types/v10';
import { failures } from '../failures.ts';
import { ok, param, type Route } from '../http/route.ts';
import { asBotReads, openDm } from '../world/direct-messages.ts';

/** Users, and the direct messages that the bot opens with them. */
export const userRoutes: readonly Route[] = [
  { method: 'GET', template: '/users/@me', handle: ({ services }) => ok(services.world.bot()) },
  {
    method: 'GET',
    template: '/users/{user_id}',
    handle: (call) => {
      const user = call.services.world.users.get(param(call, 'user_id'));
      if (user === undefined) throw failures.unknownUser();
      return ok(user);
    },
  },
  {
    method: 'POST',
    template: '/users/@me/channels',
    handle: ({ body, services: { world } }) => {
      const { recipient_id } = body as RESTPostAPICurrentUserCreateDMChannelJSONBody;
      const recipient = world.users.get(recipient_id);
      if (recipient === undefined) throw failures.unknownUser();
      // Discord refuses a bot that writes to itself or to another bot.
      if (recipient.bot === true) throw failures.closedDm();
      return ok(asBotReads(world, openDm(world, recipient, world.bot())));
    },
  },
];
