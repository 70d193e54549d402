import { REST } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { sendRequest } from '../../src/bot/send-request.ts';
import { serve } from '../support/http-server.ts';

const CALLBACK = '/interactions/1180000000000000001/token/callback';
const MESSAGES = '/channels/1180000000000000002/messages';

/** A Discord whose connection breaks at the first request, and what it was sent, oldest first. */
async function brokenOnce() {
  const seen: string[] = [];
  const { href } = await serve((request, response) => {
    seen.push(request.url ?? '');
    if (seen.length === 1) request.socket.destroy();
    else response.writeHead(204).end();
  });
  return { seen, rest: new REST({ api: `${href}api`, makeRequest: sendRequest }) };
}

describe('A request on a connection that breaks', () => {
  it('is sent again when it is the first answer to an interaction, which Discord takes once', async () => {
    const { seen, rest } = await brokenOnce();
    await rest.post(CALLBACK, { auth: false, body: { type: 6 } });
    expect(seen).toEqual([`/api/v10${CALLBACK}`, `/api/v10${CALLBACK}`]);
  });

  it('is not when it would do twice what it may have done', async () => {
    const { seen, rest } = await brokenOnce();
    await expect(rest.post(MESSAGES, { auth: false, body: { content: '¿Hola?' } })).rejects.toThrow();
    expect(seen).toHaveLength(1);
  });
});
