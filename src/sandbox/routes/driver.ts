import type { Context } from 'hono';
import { Hono } from 'hono';
import { z } from 'zod';
import { act } from '../act/act.ts';
import { actorIn, channelNamed, userNamed } from '../act/actor.ts';
import { DriverError, UserError } from '../act/errors.ts';
import type { Settled } from '../act/finish.ts';
import { readActRequest } from '../act/request.ts';
import type { Faults } from '../faults.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { Services } from '../http/route.ts';
import { rendered } from '../messages/rendered.ts';
import type { Violations } from '../violations.ts';
import { faultRoutes } from './faults.ts';

export type DriverOptions = {
  services: Services;
  violations: Violations;
  faults: Faults;
  gateway: Pick<Gateway, 'drop'>;
  settled?: Settled | undefined;
};

/** The routes under `/sandbox`, with which tests, benchmarks and pages act as users and look at the world. */
export function driverRoutes({ services, violations, faults, gateway, settled }: DriverOptions): Hono {
  const { world } = services;
  const app = new Hono();

  app.onError((error, context) => {
    if (error instanceof DriverError) return sentence(context, 400, error.message);
    if (error instanceof UserError) return sentence(context, 403, error.message);
    throw error;
  });

  app.post('/act', async (context) => {
    const { act: request, parts } = await readActRequest(context.req.raw);
    return context.json(await act(services, request, parts, settled));
  });

  app.get('/state', (context) =>
    context.json({
      users: [...world.users.values()],
      channels: [...world.channels.values()],
      commands: [...world.commands.values()],
      bot: { connected: services.sessions() > 0 },
      now: world.clock.now(),
    }),
  );

  app.get('/messages', (context) => {
    const { channel: place, as } = context.req.query();
    if (place === undefined || as === undefined)
      throw new DriverError('Say which channel and as whom: ?channel=general&as=colibri');
    const named = userNamed(world, as);
    const { user, channel } = actorIn(world, named, channelNamed(world, named, place));
    const seen = world.messages
      .in(channel.id)
      .filter(({ ephemeralFor }) => ephemeralFor === undefined || ephemeralFor === user.id);
    return context.json(seen.map((stored) => rendered(world, stored)));
  });

  app.get('/violations', (context) => context.json(violations.list()));

  app.post('/clock', async (context) => {
    const asked = z
      .strictObject({ advance_seconds: z.number().min(0) })
      .safeParse(await context.req.json().catch(() => null));
    if (!asked.success)
      throw new DriverError(
        'Say by how many seconds the clock moves, not fewer than 0: {"advance_seconds": 60}',
      );
    if (world.clock.advance === undefined)
      return sentence(context, 409, 'This world keeps real time: its clock cannot be moved.');
    const fired = await world.clock.advance(asked.data.advance_seconds * 1000);
    world.saveClock();
    return context.json({ now: world.clock.now(), fired });
  });

  app.route('/faults', faultRoutes({ world, faults, gateway }));
  return app;
}

function sentence(context: Context, status: 400 | 403 | 409, message: string): Response {
  return context.json({ error: message }, status);
}
