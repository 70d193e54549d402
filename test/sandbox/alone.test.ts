import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from './bot.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** `npm run sandbox`, without npm. */
function sandboxAlone(env: Record<string, string>) {
  const data = join(folder, 'new', 'world.db');
  return spawn(process.execPath, ['src/cli/sandbox.ts'], {
    env: { ...process.env, SANDBOX_PORT: '0', SANDBOX_DATA: data, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

describe('npm run sandbox', () => {
  it('says where it is and how to start a bot against it, serves one, and ends when it is told to', async () => {
    const child = sandboxAlone({});
    const [line] = await once(createInterface(child.stdout), 'line');
    const apiUrl = /DISCORD_API_URL=(\S+)/.exec(line)?.[1] ?? '';
    expect(line).toMatch(/^Sandbox at http:\/\/127\.0\.0\.1:\d+ /);
    const client = await connect({ apiUrl, token: 'sandbox' });
    expect(client.isReady()).toBe(true);
    await client.destroy();

    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('refuses a port that is none, in a sentence', async () => {
    const child = sandboxAlone({ SANDBOX_PORT: 'many' });
    const [line] = await once(createInterface(child.stderr), 'line');
    expect(line).toBe('SANDBOX_PORT must be a port number from 0 to 65535, not "many".');
    expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(1);
  });
});
