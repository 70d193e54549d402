import { once } from 'node:events';
import { GatewayDispatchEvents, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocket } from 'ws';
import { type Sandbox, startSandbox } from '../../../src/sandbox/start.ts';
import { sandboxIds } from '../../../src/sandbox/world/ids.ts';
import type { CaseFile } from './cases/wrong-request.ts';

type Json = Record<string, unknown>;
export type Answer = { status: number; body: Json };
export type Interaction = { id: string; token: string };

/** What a bot says to Discord, in bare HTTP and WebSocket: no client library stands between a test and the server. */
export type Wire = {
  sandbox: Sandbox;
  send(
    method: string,
    path: string,
    body?: unknown,
    files?: readonly CaseFile[],
    token?: string,
  ): Promise<Answer>;
  /** A user does something; resolves with the interaction that the bot receives. */
  act(action: object): Promise<Interaction>;
  /** Posts to the sandbox's own routes, with which a test drives the world: `act`, `faults`. */
  drive(route: string, body: object): Promise<unknown>;
  close(): Promise<void>;
};

/** A new sandbox in memory, and a bot on its gateway with one command, `prueba`, whose option offers completions. */
export async function openWire(): Promise<Wire> {
  const sandbox = await startSandbox({ port: 0, data: ':memory:' });
  const send: Wire['send'] = (method, path, body, files = [], token = `Bot ${sandbox.token}`) =>
    request(`${sandbox.apiUrl}/v10${path}`, method, body, files, token);
  await send('PUT', `/applications/${sandboxIds.bot}/commands`, [
    {
      name: 'prueba',
      description: 'Una prueba',
      options: [{ type: 3, name: 'tema', description: 'El tema', autocomplete: true }],
    },
  ]);
  const gateway = await identified(String((await send('GET', '/gateway/bot')).body.url), sandbox.token);
  const drive: Wire['drive'] = async (route, body) => {
    const response = await fetch(`${sandbox.url}/sandbox/${route}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.json();
  };
  const acts: Promise<unknown>[] = [];
  return {
    sandbox,
    send,
    drive,
    act: async (action) => {
      const received = gateway.next(GatewayDispatchEvents.InteractionCreate);
      // It answers when the bot has, or when the sandbox closes: which is not what a test waits for.
      acts.push(drive('act', action).catch(() => undefined));
      return (await received) as unknown as Interaction;
    },
    close: async () => {
      gateway.close();
      await sandbox.close();
      await Promise.all(acts);
    },
  };
}

async function request(
  url: string,
  method: string,
  body: unknown,
  files: readonly CaseFile[],
  authorization: string,
): Promise<Answer> {
  const init: RequestInit = { method, headers: { authorization } };
  if (files.length > 0) {
    const form = new FormData();
    form.set('payload_json', JSON.stringify(body));
    for (const { index, filename, size } of files)
      form.set(`files[${index}]`, new Blob([Buffer.alloc(size, 'x')]), filename);
    init.body = form;
  } else if (body !== undefined) {
    init.headers = { authorization, 'content-type': 'application/json' };
    init.body = JSON.stringify(body);
  }
  const response = await fetch(url, init);
  const text = await response.text();
  return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Json) };
}

type Payload = { op: number; t: string | null; d: Json };

/** A gateway session that has identified and is ready. */
async function identified(url: string, token: string) {
  const socket = new WebSocket(url);
  const waiting = new Map<string, (data: Json) => void>();
  const next = (event: string) => new Promise<Json>((resolve) => waiting.set(event, resolve));
  const hello = new Promise<void>((resolve) => {
    socket.on('message', (raw) => {
      const { op, t, d } = JSON.parse(String(raw)) as Payload;
      if (op === GatewayOpcodes.Hello) resolve();
      if (t === null) return;
      waiting.get(t)?.(d);
      waiting.delete(t);
    });
  });
  await once(socket, 'open');
  await hello;
  const ready = next(GatewayDispatchEvents.Ready);
  const properties = { os: 'linux', browser: 'test', device: 'test' };
  socket.send(JSON.stringify({ op: GatewayOpcodes.Identify, d: { token, intents: 1, properties } }));
  await ready;
  return { next, close: () => socket.close() };
}
