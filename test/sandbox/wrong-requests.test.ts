import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sandboxIds } from '../../src/sandbox/world/ids.ts';
import { type RightRequest, rightRequests } from './rules/cases/right-requests.ts';
import { routes, type WrongRequest } from './rules/cases/wrong-request.ts';
import { wrongRequests } from './rules/cases/wrong-requests.ts';
import { type Answer, type Interaction, openWire, type Wire } from './rules/wire.ts';

const { channels, users, guild, elsewhere, bot } = sandboxIds;
const nobody = '999999999999999999';
/** Routes that Discord has and the sandbox does not serve: their rules are tested without it. */
const unserved: ReadonlySet<string> = new Set([routes.application, routes.self]);

let wire: Wire;
beforeEach(async () => {
  wire = await openWire();
});
afterEach(() => wire.close());

const command = { as: 'colibri', command: { name: 'prueba' } };

async function created(path: string, body: unknown): Promise<string> {
  const { body: made, status } = await wire.send('POST', path, body);
  expect(status).toBeLessThan(300);
  return String(made.id);
}

const messageId = (body: unknown = { content: 'hola' }) =>
  created(`/channels/${channels.general}/messages`, body);

/** The interaction that a first answer of this type belongs to. */
async function interactionFor(body: unknown): Promise<Interaction> {
  const type = (body as { type?: unknown }).type;
  if (type === 8)
    return wire.act({ as: 'colibri', complete: { name: 'prueba', option: 'tema', typed: 'e' } });
  if (type !== 6 && type !== 7) return wire.act(command);
  const message = await messageId({
    content: 'hola',
    components: [{ type: 1, components: [{ type: 2, style: 1, custom_id: 'a', label: 'A' }] }],
  });
  return wire.act({ as: 'colibri', press: { message, custom_id: 'a' } });
}

/** An interaction that the bot has answered, so that its webhook can be used. */
async function answered(flags = 0): Promise<Interaction> {
  const interaction = await wire.act(command);
  await wire.send('POST', `/interactions/${interaction.id}/${interaction.token}/callback`, {
    type: 4,
    data: { content: 'hola', flags },
  });
  return interaction;
}

/** Fills the placeholders of a route with what exists in this world, made on the spot where need be. */
async function pathOf({ route, body, before }: RightRequest | WrongRequest): Promise<string> {
  const ids: Record<string, string> = { channel_id: channels.general, application_id: bot, guild_id: guild };
  if (route.includes('{message_id}')) ids.message_id = await messageId(before?.body);
  if (route.includes('{command_id}')) {
    const { body: list } = await wire.send('GET', `/applications/${bot}/commands`);
    ids.command_id = (list as unknown as { id: string }[])[0]?.id ?? nobody;
  }
  if (route.startsWith('/interactions/')) {
    const { id, token } = await interactionFor(body);
    Object.assign(ids, { interaction_id: id, interaction_token: token });
  }
  if (route.startsWith('/webhooks/'))
    Object.assign(ids, { webhook_id: bot, webhook_token: (await answered()).token });
  return route.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? nobody);
}

const perform = async (request: RightRequest | WrongRequest): Promise<Answer> =>
  wire.send(request.method, await pathOf(request), request.body, request.files);

describe('the sandbox refuses over HTTP, and keeps as a violation,', () => {
  const served = wrongRequests.filter(({ route }) => !unserved.has(route));
  it.each(served.map((wrong) => [wrong.name, wrong] as const))('%s', async (_, wrong) => {
    const answer = await perform(wrong);

    expect(answer).toMatchObject({ status: wrong.status, body: { code: wrong.code } });
    if (wrong.at !== undefined) {
      const path = wrong.at === '' ? [] : wrong.at.split('.');
      expect(answer.body).toHaveProperty(['errors', ...path, '_errors', 0, 'code'], wrong.error);
    }
    const { method, route, status, code } = wrong;
    expect(wire.sandbox.violations()).toMatchObject([{ method, route, status, code }]);
  });
});

describe('the sandbox takes over HTTP, without a violation,', () => {
  it.each(rightRequests.map((right) => [right.name, right] as const))('%s', async (_, right) => {
    const request =
      right.route === routes.privateChannels ? { ...right, body: { recipient_id: users.colibri } } : right;
    const answer = await perform(request);

    expect(answer).toMatchObject({ status: expect.toSatisfy((status: number) => status < 300) });
    expect(wire.sandbox.violations()).toEqual([]);
  });
});

describe('the sandbox answers as Discord to what is wrong about the world:', () => {
  const hola = { content: 'hola' };
  const refused = (answer: Answer, status: number, code: number) => {
    expect(answer).toMatchObject({ status, body: { code, message: expect.any(String) } });
    expect(wire.sandbox.violations()).toMatchObject([{ status, code }]);
  };
  const first = ({ id, token }: Interaction, body: unknown) =>
    wire.send('POST', `/interactions/${id}/${token}/callback`, body);
  const say = { type: 4, data: hola };

  it('a route that does not exist', async () => {
    refused(await wire.send('POST', '/channels', hola), 404, 0);
  });
  it('a method that the route does not have', async () => {
    refused(await wire.send('PUT', `/channels/${channels.general}/messages`, hola), 405, 0);
  });
  it('a token that is not the bot’s', async () => {
    refused(await wire.send('GET', '/users/@me', undefined, [], 'Bot of-another'), 401, 0);
  });
  it('a body that is no JSON', async () => {
    const response = await fetch(`${wire.sandbox.apiUrl}/v10/channels/${channels.general}/messages`, {
      method: 'POST',
      headers: { authorization: 'Bot sandbox', 'content-type': 'application/json' },
      body: '{"content":',
    });
    refused({ status: response.status, body: (await response.json()) as Answer['body'] }, 400, 50109);
  });
  it('a channel that does not exist', async () => {
    refused(await wire.send('POST', `/channels/${nobody}/messages`, hola), 404, 10003);
  });
  it('a channel of a server where the bot is not', async () => {
    refused(await wire.send('POST', `/channels/${channels.patio}/messages`, hola), 403, 50001);
  });
  it('commands of a server where the bot is not', async () => {
    refused(await wire.send('PUT', `/applications/${bot}/guilds/${elsewhere}/commands`, []), 403, 50001);
  });
  it('commands of another application', async () => {
    refused(await wire.send('PUT', `/applications/${nobody}/commands`, []), 404, 10002);
  });
  it('a command that does not exist', async () => {
    refused(await wire.send('DELETE', `/applications/${bot}/commands/${nobody}`), 404, 10063);
  });
  it('an edit of a message that does not exist', async () => {
    refused(await wire.send('PATCH', `/channels/${channels.general}/messages/${nobody}`, hola), 404, 10008);
  });
  it('an edit of a message that somebody else wrote', async () => {
    await wire.drive('act', { as: 'colibri', in: 'general', say: hola });
    const { body } = await wire.send('GET', `/channels/${channels.general}/messages`);
    const id = (body as unknown as { id: string }[])[0]?.id;
    refused(await wire.send('PATCH', `/channels/${channels.general}/messages/${id}`, hola), 403, 50005);
  });
  it('a channel route for an ephemeral message', async () => {
    const { token } = await answered(1 << 6);
    const original = await wire.send('GET', `/webhooks/${bot}/${token}/messages/@original`);
    const path = `/channels/${channels.general}/messages/${original.body.id}`;
    refused(await wire.send('DELETE', path), 404, 10008);
  });
  it('a reply to a message that does not exist', async () => {
    const body = { ...hola, message_reference: { message_id: nobody } };
    refused(await wire.send('POST', `/channels/${channels.general}/messages`, body), 400, 50035);
  });
  it('a direct message to nobody', async () => {
    refused(await wire.send('POST', '/users/@me/channels', { recipient_id: nobody }), 404, 10013);
  });
  it('a direct message to someone who takes none, which is no mistake of the bot', async () => {
    const dm = await created('/users/@me/channels', { recipient_id: users.quetzal });
    await wire.drive('faults', { close_dm: 'quetzal' });

    expect(await wire.send('POST', `/channels/${dm}/messages`, hola)).toMatchObject({
      status: 403,
      body: { code: 50007 },
    });
    expect(wire.sandbox.violations()).toEqual([]);
  });
  it('a message where the bot may not write', async () => {
    await wire.drive('faults', { deny: { channel: 'general', permissions: ['SendMessages'] } });
    refused(await wire.send('POST', `/channels/${channels.general}/messages`, hola), 403, 50013);
  });
  it('a message where the bot sees nothing', async () => {
    await wire.drive('faults', { deny: { channel: 'general', permissions: ['ViewChannel'] } });
    refused(await wire.send('POST', `/channels/${channels.general}/messages`, hola), 403, 50001);
  });
  it('a second thread from one message', async () => {
    const path = `/channels/${channels.general}/messages/${await messageId()}/threads`;
    await created(path, { name: 'Dudas' });
    refused(await wire.send('POST', path, { name: 'Dudas' }), 400, 160004);
  });
  it('a direct message to the bot itself', async () => {
    const answer = await wire.send('POST', '/users/@me/channels', { recipient_id: bot });
    expect(answer).toMatchObject({ status: 403, body: { code: 50007 } });
  });
  it('a first answer to an interaction that does not exist', async () => {
    refused(await first({ id: nobody, token: 'x' }, say), 404, 10062);
  });
  it('a first answer with the token of another interaction', async () => {
    const [one, other] = [await wire.act(command), await wire.act(command)];
    refused(await first({ id: one.id, token: other.token }, say), 404, 10062);
  });
  it('a second first answer', async () => {
    refused(await first(await answered(), say), 400, 40060);
  });
  it('an update as the answer to a command', async () => {
    const answer = await first(await wire.act(command), { type: 7, data: hola });
    refused(answer, 400, 50035);
    expect(answer.body).toHaveProperty('errors.type._errors.0.code', 'BASE_TYPE_CHOICES');
  });
  it('suggestions as the answer to a command', async () => {
    refused(await first(await wire.act(command), { type: 8, data: { choices: [] } }), 400, 50035);
  });
  it('a follow-up before the first answer', async () => {
    const { token } = await wire.act(command);
    refused(await wire.send('POST', `/webhooks/${bot}/${token}`, hola), 404, 10015);
  });
  it('a follow-up with a token that does not exist', async () => {
    refused(await wire.send('POST', `/webhooks/${bot}/x`, hola), 401, 50027);
  });
  it('an edit of a follow-up that does not exist', async () => {
    const { token } = await answered();
    refused(await wire.send('PATCH', `/webhooks/${bot}/${token}/messages/${nobody}`, hola), 404, 10008);
  });
  it('an edit of an answer that was deleted', async () => {
    const { token } = await answered();
    const original = `/webhooks/${bot}/${token}/messages/@original`;
    await wire.send('DELETE', original);
    refused(await wire.send('PATCH', original, hola), 404, 10008);
  });
  it('an edit of the answer that takes away all there is', async () => {
    const { token } = await answered();
    refused(
      await wire.send('PATCH', `/webhooks/${bot}/${token}/messages/@original`, { content: '' }),
      400,
      50006,
    );
  });
});

describe('the sandbox knows the files that a message only shows in its components:', () => {
  const v2 = 1 << 15;
  const gallery = (name: string) => ({
    flags: v2,
    components: [{ type: 12, items: [{ media: { url: `attachment://${name}` } }] }],
  });

  it('an edit may show them again, and no others', async () => {
    const { id, token } = await wire.act(command);
    const file = { index: '0', filename: 'rmse.png', size: 10 };
    await wire.send('POST', `/interactions/${id}/${token}/callback`, { type: 4, data: gallery('rmse.png') }, [
      file,
    ]);
    const original = `/webhooks/${bot}/${token}/messages/@original`;

    expect(await wire.send('PATCH', original, gallery('rmse.png'))).toMatchObject({ status: 200 });
    expect(await wire.send('PATCH', original, gallery('psi.png'))).toMatchObject({
      status: 400,
      body: { code: 50035 },
    });
  });
});
