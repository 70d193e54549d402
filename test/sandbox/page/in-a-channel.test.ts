import {
  ApplicationCommandType,
  ChannelType,
  Events,
  GatewayIntentBits,
  MessageFlags,
  type TextChannel,
  type ThreadChannel,
} from 'discord.js';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sandboxIds } from '../../../src/sandbox/world/ids.ts';
import { barriersOn, eventually, hasFocus, useBrowser } from '../../support/browser.ts';
import { allow } from '../act.ts';
import { handClock, startBot, type TestBot } from '../bot.ts';

const browser = useBrowser();
let bot: TestBot;
let general: TextChannel;
let practica: TextChannel;

beforeAll(async () => {
  const intents = [
    GatewayIntentBits.Guilds,
    GatewayIntentBits.GuildMessages,
    GatewayIntentBits.GuildMessagePolls,
  ];
  bot = await startBot(
    { command: (interaction) => interaction.reply(`En ${interaction.channelId}`) },
    { clock: handClock() },
    { intents },
  );
  await bot.register([
    {
      ...{ name: 'lesson', description: 'Lesson' },
      name_localizations: { 'es-419': 'leccion' },
      options: [{ type: 1, name: 'read', description: 'Read', name_localizations: { 'es-419': 'leer' } }],
    },
    { type: ApplicationCommandType.Message, name: 'Save', name_localizations: { 'es-419': 'Guardar' } },
    { type: ApplicationCommandType.User, name: 'Ver progreso' },
  ]);
  bot.client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isMessageContextMenuCommand())
      void interaction.reply(`Guardado: ${interaction.targetMessage.content}`);
    if (interaction.isUserContextMenuCommand())
      void interaction.reply({
        content: `De ${interaction.targetUser.username}`,
        flags: MessageFlags.Ephemeral,
      });
  });
  const { channels } = bot.client;
  general = (await channels.fetch(sandboxIds.channels.general)) as TextChannel;
  practica = (await channels.fetch(sandboxIds.channels.practica)) as TextChannel;
});
afterAll(() => bot.close());

const lastIn = (page: Page) => page.getByRole('article').last();
const say = async (page: Page, text: string) => {
  await page.getByRole('textbox').fill(text);
  await page.keyboard.press('Enter');
};

it('The command that somebody used is named in the language of whoever looks', async () => {
  await bot.driver.command('colibri', 'lesson read');
  const inSpanish = await browser.open(bot.sandbox.url, { as: 'quetzal' });
  await lastIn(inSpanish).getByRole('button', { name: '/leccion leer' }).click();
  await inSpanish.getByRole('form', { name: '/leccion leer' }).waitFor();
  const inEnglish = await browser.open(bot.sandbox.url, { as: 'quetzal', locale: 'en-US' });
  await lastIn(inEnglish).getByRole('button', { name: '/lesson read' }).waitFor();
});

describe('A thread', () => {
  const startThread = async (name: string): Promise<ThreadChannel> =>
    (await general.send('¿Dudas del **RMSE**?')).startThread({ name });

  it('appears under its channel, is opened, written in, and has commands used in it', async () => {
    const page = await browser.open(bot.sandbox.url);
    await page.getByRole('textbox').waitFor();
    const thread = await startThread('Dudas');
    await page.getByRole('article').getByRole('button', { name: 'Dudas 0 mensajes' }).click();
    await page.getByRole('heading', { level: 1, name: 'Dudas' }).waitFor();
    await page.getByRole('article').getByText('¿Dudas del RMSE?').waitFor();
    await say(page, '¿Y el MAE?');
    await lastIn(page).getByText('¿Y el MAE?').waitFor();
    await page.getByRole('textbox').fill('/lecc');
    await page.getByRole('option', { name: '/leccion leer' }).click();
    await page.getByRole('combobox', { name: 'Más opciones' }).press('Enter');
    await lastIn(page).getByText(`En ${thread.id}`).waitFor();
    await page.getByRole('button', { name: 'general' }).click();
    await page.getByRole('article').getByRole('button', { name: 'Dudas 2 mensajes' }).waitFor();
  });

  it('that was archived says so, and is opened again by who writes in it', async () => {
    const thread = await startThread('Repaso');
    await thread.setArchived(true);
    const page = await browser.open(bot.sandbox.url, { channel: thread.id });
    await page.getByRole('button', { name: 'Repaso (hilo, archivado)' }).waitFor();
    await page.getByText('Este hilo está archivado.').waitFor();
    await say(page, 'Sigo con dudas');
    await page.getByRole('button', { name: 'Repaso (hilo)', exact: true }).waitFor();
    await page.getByText('Este hilo está archivado.').waitFor({ state: 'detached' });
  });

  it('that is locked takes nothing from those who do not manage threads', async () => {
    await allow(bot.sandbox.url, 'general', 'ManageThreads');
    const thread = await startThread('Examen');
    await thread.setLocked(true);
    const page = await browser.open(bot.sandbox.url, { channel: thread.id });
    await page.getByText('Este hilo está bloqueado').waitFor();
    await page.getByRole('button', { name: 'Examen (hilo, bloqueado)' }).waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    expect(await barriersOn(page, 'sandbox-app', 'sandbox-composer')).toEqual([]);
    const teacher = await browser.open(bot.sandbox.url, { as: 'condor', channel: thread.id });
    await teacher.getByRole('textbox').waitFor();
  });

  it('of its own is announced in its channel, from where it is opened', async () => {
    const page = await browser.open(bot.sandbox.url);
    await page.getByRole('textbox').waitFor();
    await general.threads.create({ name: 'Ronda', type: ChannelType.PublicThread });
    await lastIn(page).getByText('inició un hilo:').waitFor();
    await lastIn(page).getByRole('button', { name: 'Ronda' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ronda' }).waitFor();
  });
});

describe('A poll', () => {
  const ask = (allowMultiselect: boolean) =>
    practica.send({
      poll: {
        question: { text: '¿Qué repasamos?' },
        answers: [{ text: 'Evaluación', emoji: '📏' }, { text: 'Monitoreo' }, { text: 'Deriva' }],
        duration: 1,
        allowMultiselect,
      },
    });
  const pollOn = (page: Page) => lastIn(page).getByRole('form', { name: /^(Encuesta|Poll)$/ });
  const results = (poll: Locator) => poll.getByRole('listitem').allInnerTexts();
  const said = (texts: string[]) => texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());

  it('is voted in, which everybody sees at once, and the vote is taken back', async () => {
    await ask(false);
    const [mine, other] = [
      await browser.open(bot.sandbox.url, { channel: 'practica' }),
      await browser.open(bot.sandbox.url, { channel: 'practica', as: 'quetzal', locale: 'en-US' }),
    ];
    await pollOn(other).getByRole('button', { name: 'Show results' }).click();
    await eventually(async () => said(await results(pollOn(other)))[0]).toContain('0 votes · 0%');
    await pollOn(mine).getByRole('radio', { name: 'Monitoreo' }).check();
    await pollOn(mine).getByRole('radio', { name: 'Evaluación' }).check();
    await pollOn(mine).getByRole('button', { name: 'Votar' }).click();
    await eventually(async () => said(await results(pollOn(other)))[0]).toContain('1 vote · 100%');
    expect(await barriersOn(mine, 'sandbox-app', 'sandbox-timeline')).toEqual([]);
    await pollOn(mine).getByRole('button', { name: 'Eliminar voto' }).click();
    await pollOn(mine).getByRole('radio', { name: 'Deriva' }).waitFor();
    await eventually(async () => said(await results(pollOn(other)))[0]).toContain('0 votes · 0%');
  });

  it('of several answers takes them all by keyboard, and ends by the clock', async () => {
    await ask(true);
    const page = await browser.open(bot.sandbox.url, { channel: 'practica' });
    await pollOn(page).getByRole('checkbox', { name: 'Evaluación' }).press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await pollOn(page).getByRole('button', { name: 'Votar' }).press('Enter');
    await pollOn(page).getByText('2 votos •').waitFor();
    await bot.driver.advance(3600);
    await lastIn(page).getByText('hizo una encuesta que ha terminado:').waitFor();
    await lastIn(page).getByText('El resultado fue un empate').waitFor();
    await eventually(() => page.getByText('Encuesta cerrada').count()).toBeGreaterThan(0);
  });
});

describe('The menu of a message', () => {
  it('has the bot’s commands for it and for its author, by mouse and by keyboard', async () => {
    await bot.driver.say('quetzal', 'Importante');
    const page = await browser.open(bot.sandbox.url);
    const message = page.getByRole('article', { name: 'Quetzal' }).last();
    await message.getByText('Importante').click({ button: 'right' });
    await message.getByRole('menuitem', { name: 'Guardar' }).click();
    await lastIn(page).getByText('Guardado: Importante').waitFor();
    await eventually(async () => (await lastIn(page).innerText()).replaceAll(/\s+/g, ' ')).toContain(
      'Colibri usó Guardar',
    );

    await message.getByRole('button', { name: 'Más' }).press('Enter');
    await eventually(() => hasFocus(message.getByRole('menuitem', { name: 'Guardar' }))).toBe(true);
    expect(await barriersOn(page, 'sandbox-app', 'sandbox-timeline')).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await lastIn(page).getByText('De quetzal').waitFor();
  });
});

it('A command that one account has begun is not gone on with by another', async () => {
  const page = await browser.open(bot.sandbox.url);
  const command = page.getByRole('form', { name: '/leccion leer' });
  await page.getByRole('textbox').fill('/leccion');
  await page.getByRole('option', { name: '/leccion leer' }).click();
  await command.waitFor();

  await page.getByRole('button', { name: 'Cuenta y apariencia' }).click();
  await page.getByRole('radio', { name: 'Quetzal' }).check();
  await page.getByRole('button', { name: 'Quetzal quetzal Cuenta' }).waitFor();
  await command.waitFor({ state: 'detached' });
  expect(await page.getByRole('textbox').inputValue()).toBe('');
});

it('A file that is pasted into the composer goes along with the message', async () => {
  const page = await browser.open(bot.sandbox.url);
  await page.getByRole('textbox').waitFor();
  await page.evaluate(`{
    const inside = (root, name) => root.querySelector(name).shadowRoot;
    const app = inside(document, 'sandbox-app');
    const form = inside(inside(app, 'sandbox-composer'), 'sandbox-message-form');
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File(['a,b'], 'pegado.csv', { type: 'text/csv' }));
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true });
    form.querySelector('textarea').dispatchEvent(paste);
  }`);
  await page.getByRole('list', { name: 'Archivos por enviar' }).getByText('pegado.csv').waitFor();
  await say(page, 'Mis datos');
  await lastIn(page).getByText('pegado.csv').first().waitFor();
  const sent = (await bot.driver.messages('general', 'colibri')).at(-1);
  expect(sent).toMatchObject({ content: 'Mis datos', attachments: [{ filename: 'pegado.csv' }] });
});

it('A request that breaks one of Discord’s rules stands in red in the traffic', async () => {
  const page = await browser.open(bot.sandbox.url);
  await page.getByRole('button', { name: 'Abrir las herramientas del sandbox' }).click();
  await page.getByRole('tab', { name: /^Tráfico/ }).click();
  await expect(general.send({ content: '📏'.slice(0, 1) })).rejects.toMatchObject({ code: 50035 });
  await page.getByRole('checkbox', { name: 'Solo infracciones' }).check();
  const violation = page.getByRole('listitem').filter({ hasText: 'Infracción' });
  const title = violation.getByText('Infracción: POST');
  await title.click();
  await violation.getByText('STRING_TYPE_CONVERT').waitFor();
  // The red of what is dangerous, as the theme has it, and not the colour of the other lines.
  const [color, danger = ''] = await title.evaluate((it: { computedStyleMap(): Map<string, object> }) =>
    ['color', '--danger-text'].map((name) => String(it.computedStyleMap().get(name)).trim()),
  );
  expect(color).toBe(rgbOf(danger));
});

it('A picture from outside is named and not loaded', async () => {
  await general.send({
    flags: MessageFlags.IsComponentsV2,
    components: [
      {
        type: 12,
        items: [{ media: { url: 'https://example.org/curva.png' }, description: 'La curva de error' }],
      },
    ],
  });
  const page = await browser.open(bot.sandbox.url);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).hostname));
  await page.reload();
  await lastIn(page).getByText('La curva de error').waitFor();
  await lastIn(page).getByText('Esta página no carga nada de afuera:').waitFor();
  const link = lastIn(page).getByRole('link', { name: 'https://example.org/curva.png' });
  expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
  expect(new Set(asked)).toEqual(new Set(['127.0.0.1']));
});

/** A colour of the theme as a browser computes it. */
function rgbOf(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${r}, ${g}, ${b})`;
}
