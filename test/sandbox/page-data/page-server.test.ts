import { MessageFlags } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageCommand } from '../../../src/sandbox/page/contract/commands.ts';
import type { Exchange } from '../../../src/sandbox/page/contract/journal.ts';
import type { PageMessages } from '../../../src/sandbox/page/contract/messages.ts';
import type { PageState } from '../../../src/sandbox/page/contract/state.ts';
import { sandboxIds } from '../../../src/sandbox/world/ids.ts';
import { handClock, startBot, type TestBot } from '../bot.ts';
import { followEvents } from './follow-events.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot({}, { clock: handClock() });
});
afterEach(() => bot.close());

const { users, channels } = sandboxIds;

async function ask<Answer>(path: string): Promise<Answer> {
  const response = await fetch(`${bot.sandbox.url}/sandbox/page${path}`);
  return (await response.json()) as Answer;
}
const tell = (path: string, body: unknown) =>
  fetch(`${bot.sandbox.url}/sandbox/page${path}`, { method: 'POST', body: JSON.stringify(body) });
const state = (as: string) => ask<PageState>(`/state?as=${as}`);
const messages = (as: string, more = '') => ask<PageMessages>(`/messages?as=${as}&channel=general${more}`);

describe('the state of a page', () => {
  it('names the user, the accounts, the bot and the places in their order', async () => {
    const { viewer, accounts, guilds, directMessages, bot: shown } = await state('colibri');
    expect(viewer).toEqual({ id: users.colibri, name: 'Colibri', username: 'colibri', bot: false });
    expect(accounts.map(({ username }) => username)).toEqual(['colibri', 'quetzal', 'condor']);
    expect(shown).toMatchObject({ bot: true, connected: true });
    expect(guilds.map(({ name, channels }) => [name, channels.map((channel) => channel.name)])).toEqual([
      ['Aula', ['general', 'practica']],
      ['Patio', ['patio']],
    ]);
    expect(directMessages.map(({ name }) => name)).toEqual(['bot', 'Condor', 'Quetzal']);
  });

  it('counts what others wrote since the user has looked, and who mentioned them', async () => {
    await bot.driver.say('condor', 'Hola a todos');
    await bot.driver.say('condor', `Hola <@${users.colibri}>`);
    await bot.driver.say('colibri', 'Hola');
    const general = async () => (await state('colibri')).guilds[0]?.channels[0];
    expect(await general()).toMatchObject({ unread: 2, mentions: 1 });

    const [, second] = (await messages('colibri')).messages;
    await tell('/read', { as: 'colibri', channel: channels.general, message: second?.message.id });
    expect(await general()).toMatchObject({ unread: 0, mentions: 0 });
  });

  it('refuses in a sentence whom it does not know', async () => {
    expect(await ask('/state?as=tucan')).toEqual({ error: 'There is no user "tucan" here.' });
  });
});

describe('the messages of a page', () => {
  it('come with their markdown parsed, and with the names of those they mention', async () => {
    await bot.driver.say('quetzal', `**Hola** <@${users.condor}> en <#${channels.practica}>`);
    const [entry] = (await messages('colibri')).messages;
    expect(Object.keys(entry?.markdown ?? {})).toEqual([entry?.message.content]);
    expect(entry?.names.users[users.condor]?.name).toBe('Condor');
    expect(entry?.names.users[users.quetzal]?.name).toBe('Quetzal');
    expect(entry?.names.channels[channels.practica]).toEqual({ name: 'practica', kind: 'text' });
  });

  it('hold the texts of embeds and of text displays', async () => {
    const channel = await bot.client.channels.fetch(channels.general);
    if (channel?.isSendable() !== true) throw new Error('The bot can write in general');
    await channel.send({
      embeds: [{ title: '**t**', description: 'd', fields: [{ name: 'n', value: 'v' }] }],
    });
    await channel.send({ flags: MessageFlags.IsComponentsV2, components: [{ type: 10, content: '# c' }] });
    const shown = (await messages('colibri')).messages.map(({ markdown }) => Object.keys(markdown));
    expect(shown).toEqual([['**t**', 'd', 'n', 'v'], ['# c']]);
  });

  it('are kept from those who may not see them, and gone for whom they were dismissed', async () => {
    bot.on.command = (interaction) =>
      interaction.reply({ content: 'Solo para ti', flags: MessageFlags.Ephemeral });
    await bot.register([{ name: 'ayuda', description: 'Ayuda' }]);
    await bot.driver.command('colibri', 'ayuda');
    const [entry] = (await messages('colibri')).messages;
    expect(entry).toMatchObject({ ephemeral: true, deferred: false, command: { name: 'ayuda' } });
    expect((await messages('quetzal')).messages).toEqual([]);

    await tell('/dismiss', { as: 'colibri', message: entry?.message.id });
    expect((await messages('colibri')).messages).toEqual([]);
  });

  it('come a hundred at a time', async () => {
    for (let index = 0; index < 103; index += 1) await bot.driver.say('condor', `${index}`);
    const last = await messages('colibri');
    expect([last.messages.length, last.hasOlder]).toEqual([100, true]);
    const first = await messages('colibri', `&before=${last.messages[0]?.message.id}`);
    expect(first.messages.map(({ message }) => message.content)).toEqual(['0', '1', '2']);
    expect(first.hasOlder).toBe(false);
  });
});

describe('the commands of a page', () => {
  const list = (as: string, channel: string, locale: string) =>
    ask<PageCommand[]>(`/commands?${new URLSearchParams({ as, channel, locale })}`);
  const settings = {
    name: 'settings',
    name_localizations: { 'es-419': 'ajustes' },
    description: 'Settings',
    description_localizations: { 'es-419': 'Ajustes' },
    options: [
      {
        type: 1,
        name: 'mine',
        name_localizations: { 'es-419': 'mios' },
        description: 'Yours',
        options: [
          {
            type: 3,
            name: 'language',
            description: 'Language',
            required: true,
            choices: [{ name: 'Spanish', name_localizations: { 'es-419': 'español' }, value: 'es' }],
          },
          { type: 3, name: 'zone', description: 'Zone', autocomplete: true },
        ],
      },
    ],
  } as const;

  it('are in the user’s language, each subcommand a line of its own', async () => {
    await bot.register([settings] as never);
    expect(await list('colibri', 'general', 'es-419')).toMatchObject([
      {
        ...{ name: 'settings', subcommand: 'mine', label: 'ajustes mios', description: 'Yours' },
        options: [
          { name: 'language', required: true, choices: [{ label: 'español', value: 'es' }] },
          { name: 'zone', autocomplete: true },
        ],
      },
    ]);
    const [english] = await list('colibri', 'general', 'en-US');
    expect(english?.label).toBe('settings mine');
  });

  it('are those that the user is offered in that place', async () => {
    await bot.register([
      { name: 'aqui', description: 'Solo en servidores', contexts: [0] },
      { name: 'docentes', description: 'Solo para docentes', default_member_permissions: '32' },
    ]);
    const names = async (as: string, channel: string) =>
      (await list(as, channel, 'es-419')).map(({ name }) => name);
    expect(await names('colibri', 'general')).toEqual(['aqui']);
    expect(await names('condor', 'general')).toEqual(['aqui', 'docentes']);
    expect(await names('colibri', 'dm')).toEqual(['docentes']);
    expect(await names('colibri', 'patio')).toEqual([]);
  });
});

describe('the stream of a page', () => {
  it('tells of the messages that its user may see', async () => {
    bot.on.command = (interaction) =>
      interaction.reply({ content: 'Secreto', flags: MessageFlags.Ephemeral });
    await bot.register([{ name: 'ayuda', description: 'Ayuda' }]);
    const [mine, other] = await Promise.all([follow('colibri'), follow('quetzal')]);
    await bot.driver.command('colibri', 'ayuda');
    await bot.driver.say('condor', 'Para todos');
    const contentsUntilLast = (events: Awaited<ReturnType<typeof follow>>) =>
      events.until((event) => event.type === 'message' && event.entry.message.content === 'Para todos');
    const contents = (all: Awaited<ReturnType<typeof contentsUntilLast>>) =>
      all.flatMap(({ event }) => (event.type === 'message' ? event.entry.message.content : []));
    expect(contents(await contentsUntilLast(mine))).toEqual(['Secreto', 'Para todos']);
    expect(contents(await contentsUntilLast(other))).toEqual(['Para todos']);
  });

  it('says when it comes back whether something was missed, and that the server is another one', async () => {
    const first = await follow('colibri');
    const [hello] = await first.until(({ type }) => type === 'hello');
    first.stop();
    const again = async () => {
      const next = await follow('colibri', hello?.id);
      const [said] = await next.until(({ type }) => type === 'hello');
      next.stop();
      return said?.event;
    };
    expect(await again()).toEqual({ ...hello?.event, missed: false });
    await bot.driver.say('condor', 'Entretanto');
    expect(await again()).toEqual({ ...hello?.event, missed: true });

    await bot.close();
    bot = await startBot();
    const after = await again();
    expect(after).toMatchObject({ type: 'hello', missed: true });
    expect(after).not.toMatchObject({ instance: hello?.event.type === 'hello' && hello.event.instance });
  });

  it('tells when the clock was moved, by whomever', async () => {
    const events = await follow('quetzal');
    const { now } = await bot.driver.advance(3600);
    const told = await events.until(({ type }) => type === 'clock');
    expect(told.at(-1)?.event).toEqual({ type: 'clock', now, fired: [] });
  });

  it('tells which faults are pending as they come and are met', async () => {
    const events = await follow('colibri');
    await bot.driver.fault({ route: 'POST /channels/{id}/messages', times: 1, answer: 503 });
    const channel = await bot.client.channels.fetch(channels.general);
    if (channel?.isSendable() === true) await channel.send('Con un tropiezo');
    const told = await events.until((event) => event.type === 'faults' && event.pending.length === 0);
    const pending = told.flatMap(({ event }) => (event.type === 'faults' ? [event.pending.length] : []));
    expect(pending).toEqual([1, 0]);
  });

  const follow = (as: string, lastId?: string) => followEvents(bot.sandbox.url, as, lastId);
});

describe('the traffic', () => {
  const traffic = async () => (await ask<{ exchanges: Exchange[] }>('/journal')).exchanges;

  it('shows what the bot was sent and what it answered, and never a token', async () => {
    bot.on.command = (interaction) => interaction.reply('Hola');
    await bot.register([{ name: 'ayuda', description: 'Ayuda' }]);
    await bot.driver.command('colibri', 'ayuda');
    const all = await traffic();
    const [sent, answered] = all.slice(-2);
    expect(sent).toMatchObject({ kind: 'interaction', json: { data: { name: 'ayuda' } } });
    expect(answered).toMatchObject({ kind: 'request', status: 204, json: { data: { content: 'Hola' } } });
    expect(answered?.kind === 'request' && answered.interactionId).toBe(
      sent?.kind === 'interaction' && sent.interactionId,
    );
    expect(JSON.stringify(all)).not.toContain('"token"');
    expect(JSON.stringify(all)).not.toMatch(/aW50ZXJhY3Rpb246/);
  });

  it('shows what Discord would have refused', async () => {
    const channel = await bot.client.channels.fetch(channels.general);
    if (channel?.isSendable() === true) await channel.send('x'.repeat(2001)).catch(() => {});
    const violation = (await traffic()).find(({ kind }) => kind === 'violation');
    expect(violation).toMatchObject({
      title: 'POST /channels/{channel_id}/messages',
      status: 400,
      code: 50035,
    });
  });
});

describe('the command that a message answers', () => {
  const command = async (locale: string) =>
    (await messages('quetzal', `&locale=${locale}`)).messages[0]?.command;

  it('is named in the language of whoever looks, subcommands too, also when the interaction is long forgotten', async () => {
    bot.on.command = (interaction) => interaction.reply('Hecho');
    await bot.register([
      {
        name: 'lesson',
        name_localizations: { 'es-419': 'leccion' },
        description: 'Lesson',
        options: [{ type: 1, name: 'read', name_localizations: { 'es-419': 'leer' }, description: 'Read' }],
      },
    ]);
    await bot.driver.command('colibri', 'lesson read');
    const named = { name: 'lesson read', fromMenu: false };
    expect(await command('es-419')).toEqual({ ...named, label: 'leccion leer' });
    expect(await command('en-US')).toEqual({ ...named, label: 'lesson read' });
    await bot.driver.advance(3600);
    await bot.driver.command('quetzal', 'lesson read');
    expect(await command('es-419')).toEqual({ ...named, label: 'leccion leer' });
    await bot.register([]);
    expect(await command('es-419')).toEqual({ ...named, label: 'lesson read' });
  });
});

describe('reading the state', () => {
  it('opens no direct message; going to one does', async () => {
    const dms = async () => (await state('colibri')).directMessages.map(({ id, name }) => [name, id]);
    expect(await dms()).toEqual([
      ['bot', '@bot'],
      ['Condor', '@condor'],
      ['Quetzal', '@quetzal'],
    ]);
    expect((await bot.driver.state()).channels.map(({ type }) => type)).not.toContain(1);
    const opened = (await (await tell('/direct-message', { as: 'colibri', with: 'quetzal' })).json()) as {
      id: string;
    };
    expect((await dms()).at(-1)).toEqual(['Quetzal', opened.id]);
  });

  it('counts a hundred unread messages and no more', async () => {
    for (let index = 0; index < 105; index += 1) await bot.driver.say('condor', `${index}`);
    expect((await state('colibri')).guilds[0]?.channels[0]).toMatchObject({ unread: 100 });
  });
});
