import { once } from 'node:events';
import { Events, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts';
import { sandboxIds } from '../../src/sandbox/world/ids.ts';
import { connectDriver } from '../support/sandbox-driver.ts';
import { connect } from './bot.ts';

const { channels, guild, bot, users } = sandboxIds;

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ port: 0, data: ':memory:', botName: 'prueba' });
});
afterEach(() => sandbox.close());

describe('a client that logs in', () => {
  it('is ready with the one server it is a member of, whole', async () => {
    const client = await connect(sandbox);

    expect(client.user).toMatchObject({ id: bot, username: 'prueba', bot: true });
    expect(client.application.id).toBe(bot);
    const aula = client.guilds.cache.get(guild);
    expect([...client.guilds.cache.keys()]).toEqual([guild]);
    expect(aula).toMatchObject({ name: 'Aula', available: true, ownerId: users.condor });
    expect([...(aula?.channels.cache.keys() ?? [])].sort()).toEqual([channels.general, channels.practica]);
    expect(aula?.members.me?.permissions.has('SendMessages')).toBe(true);
    await client.destroy();
  });

  it('is refused with a wrong token', async () => {
    const login = connect({ ...sandbox, token: 'wrong' as 'sandbox' });
    await expect(login).rejects.toMatchObject({ code: 'TokenInvalid' });
  });

  it('is seen as connected until it leaves', async () => {
    const driver = connectDriver(sandbox.url);
    expect((await driver.state()).bot.connected).toBe(false);
    const client = await connect(sandbox);
    expect((await driver.state()).bot.connected).toBe(true);
    await client.destroy();
    await expect.poll(async () => (await driver.state()).bot.connected).toBe(false);
  });

  it('reads the application, itself, the server, its channels, roles and members', async () => {
    const client = await connect(sandbox);
    const aula = await client.guilds.fetch(guild);

    await expect(client.application.fetch()).resolves.toMatchObject({ name: 'prueba' });
    await expect(client.users.fetch(users.quetzal)).resolves.toMatchObject({ username: 'quetzal' });
    await expect(aula.members.fetch(users.condor)).resolves.toMatchObject({ id: users.condor });
    expect((await aula.channels.fetch()).size).toBe(2);
    expect((await aula.roles.fetch()).map((role) => role.name)).toContain('@everyone');
    await expect(client.guilds.fetch(sandboxIds.elsewhere)).rejects.toMatchObject({
      code: 10004,
      status: 404,
    });
    await expect(aula.members.fetch('999999999999999999')).rejects.toMatchObject({ code: 10013 });
    await client.destroy();
  });

  it('receives events beside other sessions of the same bot', async () => {
    const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages];
    const [one, other] = [await connect(sandbox, { intents }), await connect(sandbox, { intents })];
    const both = Promise.all([one, other].map((client) => once(client, Events.MessageCreate)));
    await connectDriver(sandbox.url).say('colibri', 'hola');

    expect((await both).map(([message]) => message.author.username)).toEqual(['colibri', 'colibri']);
    await one.destroy();
    await other.destroy();
  });
});

describe('the gateway closes a connection', () => {
  const properties = { os: 'linux', browser: 'test', device: 'test' };
  const identify = (data: object) =>
    JSON.stringify({ op: 2, d: { token: 'sandbox', intents: 1, properties, ...data } });
  const cases: [what: string, code: number, sent: string[]][] = [
    ['that sends no JSON', 4002, ['hola']],
    ['that sends an unknown opcode', 4001, ['{"op":99,"d":null}']],
    ['that does something before it identifies', 4003, ['{"op":3,"d":{}}']],
    ['with a wrong token', 4004, [identify({ token: 'wrong' })]],
    ['that identifies twice', 4005, [identify({}), identify({})]],
    ['of a shard that cannot be', 4010, [identify({ shard: [2, 2] })]],
    ['that asks for intents that do not exist', 4013, [identify({ intents: 2 ** 30 })]],
    [
      'that asks for privileged intents, which a new application has not',
      4014,
      [identify({ intents: 2 ** 15 })],
    ],
  ];
  it.each(cases)('%s with %i', async (_, code, sent) => {
    const socket = new WebSocket(sandbox.url.replace('http', 'ws'));
    await once(socket, 'message');
    for (const text of sent) socket.send(text);
    expect((await once(socket, 'close'))[0]).toBe(code);
  });
});

it('answers a heartbeat, also before anything else', async () => {
  const socket = new WebSocket(sandbox.url.replace('http', 'ws'));
  const [hello] = await once(socket, 'message');
  socket.send('{"op":1,"d":null}');
  const [ack] = await once(socket, 'message');

  expect(JSON.parse(String(hello))).toEqual({ op: 10, d: { heartbeat_interval: 41_250 } });
  expect(JSON.parse(String(ack))).toEqual({ op: 11 });
  socket.close();
});
