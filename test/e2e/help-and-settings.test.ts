import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { postButton } from '../support/post-as-bot.ts';
import { beginQuiz, only, tableOf } from '../support/quiz-player.ts';
import { runBot } from '../support/running-bot.ts';
import { buttonsOf, selectsOf, textOf } from '../support/sandbox-driver.ts';

describe('/help', () => {
  it('greets a first-timer by name with three ways to begin, and only the first time', async () => {
    const { driver } = await runBot();
    const first = only((await driver.command('colibri', 'help')).messages);
    expect(textOf(first)).toContain('¡Hola, Colibri!');
    expect(buttonsOf(first)).toHaveLength(3);
    const second = only((await driver.command('colibri', 'help')).messages);
    expect(textOf(second)).not.toContain('Hola');
    expect(buttonsOf(second)).toHaveLength(3);
  });

  it.each(['es-ES', 'en-US'])('lists every command with its description in %s', async (locale) => {
    const { driver } = await runBot();
    const text = textOf(only((await driver.command('colibri', 'help', {}, { locale })).messages));
    for (const { data } of commands) {
      const spanish = data.description_localizations?.['es-ES'];
      expect(text).toContain(locale === 'es-ES' ? spanish : data.description);
      expect(text).toMatch(new RegExp(`</${data.name}:\\d+>`));
      expect(text.includes(`(/${data.name_localizations?.['es-ES']})`)).toBe(
        locale === 'es-ES' && data.name !== data.name_localizations?.['es-ES'],
      );
    }
  });

  it('leads to a lesson, to a quiz and to an example', async () => {
    const { driver } = await runBot();
    const help = only((await driver.command('colibri', 'help', {}, { in: 'dm' })).messages);
    const press = async (id: string) =>
      textOf(only((await driver.press('colibri', help, id, { in: 'dm' })).messages));
    expect(await press('1:lo:')).toContain('Tu mapa del curso');
    const again = only((await driver.command('colibri', 'help', {}, { in: 'dm' })).messages);
    const quiz = only((await driver.press('colibri', again, '1:qs:', { in: 'dm' })).messages);
    expect(textOf(quiz)).toContain('zona horaria');
    const third = only((await driver.command('colibri', 'help', {}, { in: 'dm' })).messages);
    const sample = only((await driver.press('colibri', third, '1:ts:rmse', { in: 'dm' })).messages);
    expect(textOf(sample)).toContain('bicicletas');
  });
});

describe('/settings mine', () => {
  it('shows what is taken, and changes each thing on the same message, at once in the new language', async () => {
    const { driver } = await runBot();
    const shown = only((await driver.command('colibri', 'settings mine')).messages);
    expect(textOf(shown)).toContain('español · automático');
    expect(selectsOf(shown)).toHaveLength(2);
    const english = only((await driver.choose('colibri', shown, '1:sl', ['en'])).messages);
    expect(english.id).toBe(shown.id);
    expect(textOf(english)).toContain('Your settings');
    const point = only((await driver.choose('colibri', english, '1:sd', ['point'])).messages);
    expect(textOf(point)).toContain('1,234.5');
    const automatic = only((await driver.choose('colibri', point, '1:sl', ['automatic'])).messages);
    expect(textOf(automatic)).toContain('Tus ajustes');
  });

  it('finds a zone by city and takes the decimal habit of its country', async () => {
    const { driver } = await runBot();
    const typing = { option: 'time_zone', typed: 'méxico' };
    const { choices } = await driver.complete('colibri', 'settings mine', typing);
    expect(choices?.map(({ value }) => value)).toContain('America/Mexico_City');
    const set = await driver.command('colibri', 'settings mine', { time_zone: 'America/Mexico_City' });
    expect(textOf(only(set.messages))).toContain('1,234.5');
    const typed = await driver.command('colibri', 'settings mine', { time_zone: 'Quito' });
    expect(textOf(only(typed.messages))).toContain('Quito y Guayaquil');
    const unknown = await driver.command('colibri', 'settings mine', { time_zone: 'Macondo' });
    expect(textOf(only(unknown.messages))).toContain('Macondo');
  });

  it('decides also in which language a fault of ours is told', async () => {
    const { driver } = await runBot();
    await driver.command('colibri', 'settings mine', { language: 'en' });
    // discord.js sends a request once and then three times more.
    await driver.fault({ route: 'POST /interactions/{id}/{token}/callback', answer: 500, times: 4 });
    const { messages } = await driver.command('colibri', 'help');
    expect(textOf(only(messages))).toContain('Something broke on my side');
  });

  it('spares somebody who has set a zone the question before their first quiz', async () => {
    const { driver } = await runBot();
    await driver.command('colibri', 'settings mine', { time_zone: 'America/Lima' });
    const { messages } = await driver.command('colibri', 'quiz');
    expect(tableOf(only(messages)).dontKnow).toContain(':');
  });
});

describe('/settings server', () => {
  it('is for those who manage the server', async () => {
    const { driver } = await runBot();
    const refused = await driver.command('colibri', 'settings server', { language: 'en' });
    expect(textOf(only(refused.messages))).toContain('quien puede gestionar');
    const changed = await driver.command('condor', 'settings server', { language: 'en' });
    expect(textOf(only(changed.messages))).toContain('**Idioma:** inglés');
  });

  it('decides the language of a client whose language we do not speak', async () => {
    const { driver } = await runBot();
    await driver.command('condor', 'settings server', { language: 'en' });
    const { messages } = await driver.command('colibri', 'help', {}, { locale: 'ja' });
    expect(textOf(only(messages))).toContain('Hi, Colibri!');
  });

  it('is nothing in a direct message', async () => {
    const { driver } = await runBot();
    const { messages } = await driver.command('condor', 'settings server', {}, { in: 'dm' });
    expect(textOf(only(messages))).toContain('dentro de un servidor');
  });
});

describe('Everywhere', () => {
  it('works in a direct message, in a server, and where only the user has installed the bot', async () => {
    const { driver } = await runBot();
    for (const where of [{ in: 'dm' }, { in: 'general' }, { in: '@quetzal', install: 'user' as const }]) {
      const message = await beginQuiz(driver, 'colibri', where);
      expect(tableOf(message).dontKnow).toContain(':');
    }
  });

  it.each(['0:zz', 'vote_3', '1:nothing:here', '1:qn:a:b'])(
    'a button of another version says that it is outdated: %s',
    async (customId) => {
      const { driver } = await runBot();
      const old = await postButton(driver, 'general', customId);
      const { messages } = await driver.press('colibri', old, customId);
      expect(textOf(only(messages))).toContain('versión anterior');
    },
  );

  it('registers its commands once, and not again while they are the same', async () => {
    const bot = await runBot();
    const before = (await bot.driver.state()).commands;
    expect(before.map(({ name }) => name).sort()).toEqual(commands.map(({ data }) => data.name).sort());
    await bot.restart();
    expect((await bot.driver.state()).commands).toEqual(before);
  });
});
