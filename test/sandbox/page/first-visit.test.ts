import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, hasFocus, phone, useBrowser } from '../../support/browser.ts';
import { startBot, type TestBot } from '../bot.ts';

const browser = useBrowser();
let bot: TestBot;

beforeAll(async () => {
  bot = await startBot(
    { command: (interaction) => interaction.reply(`/${interaction.commandName}`) },
    { botName: 'Tordo' },
  );
  await bot.register(
    ['zorzal', 'lesson', 'quiz', 'rmse', 'help'].map((name) => ({
      ...{ name, description: `What ${name} is for` },
      ...(name === 'lesson' && { name_localizations: { 'es-419': 'leccion' } }),
    })),
  );
});
afterAll(() => bot.close());

describe('Who opens the page for the first time', () => {
  it('reads what they can do: the bot’s first commands, in its order and their language', async () => {
    const page = await browser.open(bot.sandbox.url);
    const steps = page.getByRole('list', {
      name: /^Este Discord vive en tu computador.* comando de Tordo:$/,
    });
    await steps.waitFor();
    expect(await steps.getByRole('strong').allInnerTexts()).toEqual([
      '/zorzal',
      '/leccion',
      '/quiz',
      '/rmse',
    ]);
    await steps.getByRole('button', { name: '/leccion' }).click();
    await page.getByRole('form', { name: '/leccion' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('article').getByText('/lesson', { exact: true }).waitFor();
    await steps.waitFor({ state: 'detached' });
  });

  it('sees all of it on a telephone, whose keyboard stays away until it is asked for', async () => {
    const page = await browser.open(bot.sandbox.url, { channel: 'practica' }, phone, {
      hasTouch: true,
      isMobile: true,
    });
    await page.getByRole('button', { name: '/rmse' }).waitFor();
    const scroller = page.locator('.messages');
    type Box = { scrollHeight: number; clientHeight: number };
    expect(await scroller.evaluate((it: Box) => it.scrollHeight - it.clientHeight)).toBe(0);
    expect(await hasFocus(page.getByRole('textbox'))).toBe(false);
  });

  it('just types, wherever the focus is', async () => {
    const page = await browser.open(bot.sandbox.url, { channel: 'practica' });
    const field = page.getByRole('textbox');
    await eventually(() => hasFocus(field)).toBe(true);
    await page.getByRole('heading', { level: 1 }).click();
    await eventually(() => hasFocus(field)).toBe(false);
    await page.keyboard.type('/rm');
    await page.getByRole('option', { name: '/rmse' }).waitFor();
    expect(await field.inputValue()).toBe('/rm');

    await page.getByRole('button', { name: 'Abrir las herramientas del sandbox' }).click();
    await page.getByRole('tab', { name: 'Fallas' }).click();
    await page.getByRole('spinbutton', { name: 'Veces' }).click();
    await page.keyboard.type('2');
    expect(await field.inputValue()).toBe('/rm');
  });

  it('pastes a file without looking for where', async () => {
    const page = await browser.open(bot.sandbox.url, { channel: 'practica' });
    await page.getByRole('heading', { level: 1 }).click();
    // The page's own code: this program knows no clipboard.
    await page.evaluate(`
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File(['a,b'], 'tabla.csv', { type: 'text/csv' }));
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    `);
    await page.getByRole('list', { name: 'Archivos por enviar' }).getByText('tabla.csv').waitFor();
  });
});
