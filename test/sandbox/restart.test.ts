import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SandboxClock } from '../../src/sandbox/clock.ts';
import { startSandbox } from '../../src/sandbox/start.ts';
import { download, filesOf } from '../support/sandbox-driver.ts';
import { type Handlers, only, startBot, type TestBot } from './bot.ts';

let folder: string;
let running: TestBot | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
});
afterEach(async () => {
  await running?.close();
  running = undefined;
  rmSync(folder, { recursive: true });
});

const handlers: Handlers = {
  command: (interaction) =>
    interaction.commandName === 'form'
      ? interaction.showModal({
          custom_id: 'form',
          title: 'Formulario',
          components: [
            {
              type: ComponentType.Label,
              label: 'Nombre',
              component: { type: ComponentType.TextInput, custom_id: 'name', style: 1 },
            },
          ],
        })
      : interaction.reply({
          content: 'Antes',
          files: [{ attachment: Buffer.from('x,y\n'), name: 'datos.csv' }],
          components: [
            {
              type: ComponentType.ActionRow,
              components: [
                { type: ComponentType.Button, style: ButtonStyle.Primary, label: 'Ya', custom_id: 'now' },
              ],
            },
          ],
        }),
  button: (interaction) => interaction.update('Después'),
  modal: (interaction) => interaction.reply(interaction.fields.getTextInputValue('name')),
};

/** The sandbox and a bot, both anew, on the world in the test's folder. */
async function start(options: { clock?: SandboxClock } = {}): Promise<TestBot> {
  await running?.close();
  running = await startBot(handlers, { data: join(folder, 'world.db'), ...options });
  return running;
}

describe('after a restart', () => {
  it('a button of a message from before works, and its file is still there', async () => {
    const before = await start();
    await before.register([{ name: 'go', description: 'Go' }]);
    const message = only((await before.driver.command('colibri', 'go')).messages);

    const after = await start();
    const [kept] = await after.driver.messages('general', 'quetzal');
    expect(kept).toMatchObject({ id: message.id, content: 'Antes' });
    const file = filesOf(kept ?? message)[0] ?? { url: '' };
    expect(file.url).toContain(after.sandbox.url);
    expect(new TextDecoder().decode(await download(file))).toBe('x,y\n');
    expect((await after.driver.press('quetzal', message, 'now')).messages).toMatchObject([
      { content: 'Después' },
    ]);
  });

  it('commands are still registered, and an open modal can be submitted', async () => {
    const before = await start();
    await before.register([{ name: 'form', description: 'Form' }]);
    const { modal } = await before.driver.command('colibri', 'form');

    const after = await start();
    expect((await after.driver.state()).commands).toMatchObject([{ name: 'form' }]);
    const { messages } = await after.driver.submit('colibri', { id: modal?.id ?? '' }, { name: 'Colibrí' });
    expect(only(messages).content).toBe('Colibrí');
  });

  it('world time goes on where it was, and ids still grow', async () => {
    const clockAt = (offset: number): SandboxClock => ({
      now: () => Date.now() + offset,
      restore: (saved) => {
        offset = saved;
      },
      advance: async (ms) => {
        offset += ms;
        return [];
      },
    });
    const before = await start({ clock: clockAt(0) });
    await before.driver.advance(3600);
    await before.driver.say('colibri', 'Uno');

    const after = await start({ clock: clockAt(0) });
    expect((await after.driver.state()).now - Date.now()).toBeGreaterThan(3_590_000);
    await after.driver.say('colibri', 'Dos');
    const [one, two] = await after.driver.messages('general', 'colibri');
    expect(BigInt(two?.id ?? 0) > BigInt(one?.id ?? 0)).toBe(true);
    // A sandbox with a real clock keeps the offset, too.
    const real = await start();
    expect((await real.driver.state()).now - Date.now()).toBeGreaterThan(3_590_000);
  });

  it('closed direct messages stay closed', async () => {
    await (await start()).driver.fault({ close_dm: 'colibri' });
    const after = await start();
    const colibri = await after.client.users.fetch('1180000000000000101');
    await expect(colibri.send('¿Hola?')).rejects.toMatchObject({ code: 50007 });
  });
});

describe('a second sandbox', () => {
  it('on the same world is refused in a sentence', async () => {
    await start();
    const second = startSandbox({ port: 0, data: join(folder, 'world.db') });
    await expect(second).rejects.toThrow('is another sandbox running on it?');
  });

  it('on the same port is refused in a sentence', async () => {
    const { sandbox } = await start();
    const port = Number(new URL(sandbox.url).port);
    const second = startSandbox({ port, data: ':memory:' });
    await expect(second).rejects.toThrow(
      `Port ${port} is in use: end what runs there, or choose another port.`,
    );
    await expect(startSandbox({ port, data: ':memory:' })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
