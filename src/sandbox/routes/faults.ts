import {
  type APIOverwrite,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  OverwriteType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { Hono } from 'hono';
import { z } from 'zod';
import { channelNamed, userNamed } from '../act/actor.ts';
import { DriverError } from '../act/errors.ts';
import type { Faults } from '../faults.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { guildIdOf, isDm, isThread } from '../world/channels.ts';
import type { World } from '../world/world.ts';

const permission = z.enum(Object.keys(PermissionFlagsBits) as [keyof typeof PermissionFlagsBits]);

const faultRequest = z.union([
  z
    .strictObject({
      route: z.string().regex(/^(GET|POST|PUT|PATCH|DELETE) \//, 'such as "POST /channels/{id}/messages"'),
      times: z.number().int().min(1).default(1),
      answer: z.union([z.literal([404, 429, 500, 502, 503]), z.literal(['never', 'late', 'endless'])]),
      after: z.literal('apply').optional(),
    })
    .refine(
      ({ answer, after }) => answer !== 'late' || after === undefined,
      'a late request cannot be applied before',
    )
    .refine(
      ({ route, answer }) =>
        route.startsWith('GET /attachments/') || (answer !== 404 && answer !== 'endless'),
      'only files are gone or without an end',
    ),
  z.strictObject({
    drop_gateway: z.literal(true),
    resumable: z.boolean().default(true),
    code: z.number().int().min(4000).max(4999).default(GatewayCloseCodes.UnknownError),
  }),
  z.strictObject({ close_dm: z.string() }),
  z.strictObject({ open_dm: z.string() }),
  z.strictObject({ deny: z.strictObject({ channel: z.string(), permissions: z.array(permission) }) }),
  z.strictObject({ allow: z.strictObject({ channel: z.string(), permissions: z.array(permission) }) }),
]);

/** The routes under `/sandbox/faults`: what goes wrong next, and what users do that a bot cannot help. */
export function faultRoutes(options: { world: World; faults: Faults; gateway: Pick<Gateway, 'drop'> }): Hono {
  const { world, faults, gateway } = options;
  const app = new Hono();

  app.get('/', (context) => context.json(faults.list()));
  app.delete('/', (context) => {
    faults.clear();
    return context.json(faults.list());
  });
  app.post('/', async (context) => {
    const asked = faultRequest.safeParse(await context.req.json().catch(() => null));
    if (!asked.success)
      throw new DriverError(`This fault is not understood: ${z.prettifyError(asked.error)}`);
    const fault = asked.data;
    if ('route' in fault) {
      const { after, ...rest } = fault;
      faults.add({ ...rest, ...(after !== undefined && { after }) });
    } else if ('drop_gateway' in fault) gateway.drop(fault);
    else if ('close_dm' in fault) {
      const { id } = userNamed(world, fault.close_dm);
      world.closedDms.put(id, { id });
    } else if ('open_dm' in fault) world.closedDms.delete(userNamed(world, fault.open_dm).id);
    else if ('deny' in fault) overwrite(world, fault.deny.channel, { deny: fault.deny.permissions });
    else overwrite(world, fault.allow.channel, { allow: fault.allow.permissions });
    return context.json(faults.list());
  });
  return app;
}

type Permissions = readonly (keyof typeof PermissionFlagsBits)[];

/** Takes permissions from the bot in a channel or gives it more, as its server's owner could; an empty list undoes either. */
function overwrite(world: World, name: string, change: { deny?: Permissions; allow?: Permissions }): void {
  const channel = channelNamed(world, world.bot(), name);
  if (isDm(channel) || isThread(channel))
    throw new DriverError('Permissions are taken in a channel of a server.');
  const bot = world.bot().id;
  const others = (channel.permission_overwrites ?? []).filter((overwrite) => overwrite.id !== bot);
  const before = channel.permission_overwrites?.find(({ id }) => id === bot);
  const bits = (given: Permissions | undefined, known = '0') =>
    given === undefined
      ? known
      : given.reduce((sum, permission) => sum | PermissionFlagsBits[permission], 0n).toString();
  const [deny, allow] = [bits(change.deny, before?.deny), bits(change.allow, before?.allow)];
  const mine: APIOverwrite = { id: bot, type: OverwriteType.Member, allow, deny };
  const isNone = deny === '0' && allow === '0';
  const changed = { ...channel, permission_overwrites: isNone ? others : [...others, mine] };
  world.channels.put(channel.id, changed);
  world.events.publish({ t: GatewayDispatchEvents.ChannelUpdate, d: changed, guildId: guildIdOf(changed) });
}
