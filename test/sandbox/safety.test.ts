import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts';
import { sandboxIds } from '../../src/sandbox/world/ids.ts';

let sandbox: Sandbox;
let port: number;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, data: ':memory:' });
  port = Number(new URL(sandbox.url).port);
});
afterAll(() => sandbox.close());

/** The status of a request with headers that `fetch` would not let a test set. */
async function status(path: string, headers: Record<string, string>): Promise<number | undefined> {
  const sent = request({ host: '127.0.0.1', port, path, headers });
  sent.end();
  const [response] = await once(sent, 'response');
  response.resume();
  return response.statusCode;
}

describe('only this machine’s own pages and programs are answered:', () => {
  const strangers: [what: string, headers: (port: number) => Record<string, string>][] = [
    ['a name that was pointed at 127.0.0.1', () => ({ host: 'evil.example' })],
    ['another port', (own) => ({ host: `127.0.0.1:${own + 1}` })],
    ['no port', () => ({ host: '127.0.0.1' })],
    ['a foreign page', (own) => ({ host: `127.0.0.1:${own}`, origin: 'https://evil.example' })],
    ['a page without an origin of its own', (own) => ({ host: `127.0.0.1:${own}`, origin: 'null' })],
  ];
  it.each(strangers)('%s is refused, on HTTP and on the gateway', async (_, headers) => {
    for (const path of ['/', '/sandbox/state', '/api/v10/gateway']) {
      expect(await status(path, headers(port))).toBe(403);
    }
    const socket = new WebSocket(`ws://127.0.0.1:${port}`, { headers: headers(port) });
    const [error] = await once(socket, 'error');
    expect(error.message).toContain('403');
  });

  it.each(['127.0.0.1', 'localhost'])('%s is welcome, also from its own page', async (name) => {
    const host = `${name}:${port}`;
    expect(await status('/', { host })).toBe(200);
    expect(await status('/sandbox/state', { host, origin: `http://${host}` })).toBe(200);
  });
});

describe('a request', () => {
  it('of more than 25 MiB is refused before it is read whole', async () => {
    const response = await fetch(`${sandbox.url}/sandbox/act`, {
      method: 'POST',
      body: new Uint8Array(25 * 1024 * 1024 + 1),
    });
    expect(response.status).toBe(413);
  });

  it('to a route that Discord does not have is 404, with another method 405', async () => {
    const headers = { authorization: 'Bot sandbox' };
    const unknown = await fetch(`${sandbox.apiUrl}/v10/nothing`, { headers });
    expect([unknown.status, await unknown.json()]).toEqual([404, { message: '404: Not Found', code: 0 }]);
    const wrong = await fetch(`${sandbox.apiUrl}/v10/gateway`, { headers, method: 'POST' });
    expect([wrong.status, await wrong.json()]).toEqual([
      405,
      { message: '405: Method Not Allowed', code: 0 },
    ]);
  });
});

describe('a violation', () => {
  it('never holds a token', async () => {
    const token = 'a-token-that-nobody-may-see';
    await fetch(`${sandbox.apiUrl}/v10/interactions/${sandboxIds.guild}/${token}/callback`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"type":5}',
    });
    await fetch(`${sandbox.apiUrl}/v10/interactions/${sandboxIds.guild}/${token}/callback`);
    await fetch(`${sandbox.apiUrl}/v10/webhooks/${sandboxIds.bot}/${token}/messages/@original`);
    await fetch(`${sandbox.apiUrl}/v10/webhooks/${sandboxIds.bot}/${token}/nothing`);
    const violations = sandbox.violations();
    expect(violations.map(({ code }) => code)).toEqual(expect.arrayContaining([10062, 50027]));
    expect(JSON.stringify(violations)).not.toContain(token);
  });
});
