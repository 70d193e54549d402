import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sandboxIds } from '../../src/sandbox/world/ids.ts';
import { expectNoViolations } from '../support/sandbox-driver.ts';
import { startBot, type TestBot } from './bot.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

const saludo = {
  name: 'hello',
  description: 'Says hello',
  name_localizations: { 'es-419': 'hola' },
  description_localizations: { 'es-419': 'Saluda' },
};

describe('global commands', () => {
  it('are set all at once, with Discord’s defaults filled in', async () => {
    await bot.register([saludo]);

    const { commands } = await bot.driver.state();
    expect(commands).toMatchObject([
      {
        name: 'hello',
        type: 1,
        application_id: sandboxIds.bot,
        default_member_permissions: null,
        contexts: null,
        integration_types: [0],
        nsfw: false,
      },
    ]);
    await expectNoViolations(bot.driver);
  });

  it('keep their ids when they are set again, and vanish when they are left out', async () => {
    await bot.register([saludo, { name: 'bye', description: 'Says goodbye' }]);
    const before = (await bot.driver.state()).commands;
    await bot.register([{ ...saludo, description: 'Greets' }]);
    const after = (await bot.driver.state()).commands;

    expect(after).toMatchObject([
      { id: before.find(({ name }) => name === 'hello')?.id, description: 'Greets' },
    ]);
    expect(after[0]?.version).not.toBe(before[0]?.version);
  });

  it('are created, read, edited and deleted one by one', async () => {
    const { commands } = bot.client.application;
    const created = await commands.create(saludo);
    await expect(commands.fetch(created.id)).resolves.toMatchObject({ name: 'hello' });
    await commands.edit(created.id, { description: 'Greets' });
    await expect(commands.fetch(created.id)).resolves.toMatchObject({ description: 'Greets', name: 'hello' });
    await commands.delete(created.id);
    await expect(commands.fetch(created.id, { force: true })).rejects.toMatchObject({
      code: 10063,
      status: 404,
    });
  });

  it('are answered 201 when new and 200 when they replace one of their name', async () => {
    const post = () =>
      fetch(`${bot.sandbox.apiUrl}/v10/applications/${sandboxIds.bot}/commands`, {
        method: 'POST',
        headers: { authorization: 'Bot sandbox', 'content-type': 'application/json' },
        body: JSON.stringify(saludo),
      });
    expect([(await post()).status, (await post()).status]).toEqual([201, 200]);
  });

  it('are listed with their dictionaries only on request', async () => {
    await bot.register([saludo]);
    const { commands } = bot.client.application;
    expect((await commands.fetch({ withLocalizations: true })).first()?.nameLocalizations).toEqual({
      'es-419': 'hola',
    });
    commands.cache.clear();
    expect((await commands.fetch()).first()?.nameLocalizations).toBeNull();
  });
});

describe('commands of a server', () => {
  it('stand beside the global ones and come first there', async () => {
    bot.on.command = (interaction) => interaction.reply(`${interaction.commandGuildId ?? 'global'}`);
    await bot.register([{ name: 'where', description: 'Everywhere' }]);
    await bot.client.application.commands.set([{ name: 'where', description: 'Here' }], sandboxIds.guild);

    expect((await bot.driver.command('colibri', 'where')).messages[0]?.content).toBe(sandboxIds.guild);
    expect((await bot.driver.command('colibri', 'where', {}, { in: 'dm' })).messages[0]?.content).toBe(
      'global',
    );
  });

  it('have permissions that nobody has changed', async () => {
    const list = await bot.client.guilds.cache.get(sandboxIds.guild)?.commands.permissions.fetch({});
    expect(list?.size).toBe(0);
  });
});
