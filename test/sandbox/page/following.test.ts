import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eventually, phone, useBrowser } from '../../support/browser.ts';
import { startBot, type TestBot } from '../bot.ts';

const browser = useBrowser();
let bot: TestBot;

/** Text and then lists by turns, higher each time: lists are drawn a moment after the rest of their message. */
const card = (number: number) => {
  const hasLists = number % 2 === 0;
  const lines = Array.from({ length: hasLists ? 10 : 14 }, (_, line) => `Tarjeta ${number}, línea ${line}`);
  const row = <Component>(component: Component) => ({
    type: ComponentType.ActionRow,
    components: [component],
  });
  const label = `Seguir ${number}`;
  const options = ['Bogotá', 'Lima'].map((city) => ({ label: city, value: city }));
  const lists = ['a', 'b', 'c', 'd'].map((customId) =>
    row({ type: ComponentType.StringSelect, customId, options }),
  );
  const components = [
    { type: ComponentType.TextDisplay, content: lines.join('\n') },
    row({ type: ComponentType.Button, style: ButtonStyle.Primary, label, customId: `${number + 1}` }),
    ...(hasLists ? lists : []),
  ];
  return { flags: MessageFlags.IsComponentsV2, components: [{ type: ComponentType.Container, components }] };
};

beforeAll(async () => {
  bot = await startBot({
    command: (interaction) => interaction.reply(card(1) as never),
    button: (interaction) => interaction.update(card(Number(interaction.customId)) as never),
  });
  await bot.register([{ name: 'quiz', description: 'Asks' }]);
});
afterAll(() => bot.close());

type Scroller = { scrollHeight: number; scrollTop: number; clientHeight: number };
const fromEnd = (page: Page) =>
  page
    .locator('.messages')
    .evaluate(
      ({ scrollHeight, scrollTop, clientHeight }: Scroller) => scrollHeight - scrollTop - clientHeight,
    );
const jump = (page: Page) => page.getByRole('button', { name: /Ir al presente$/ });

describe('The view', () => {
  let page: Page;
  beforeEach(async () => {
    // Two, so that there is something to scroll back to.
    for (const _ of [1, 2]) await bot.driver.command('colibri', 'quiz');
    page = await browser.open(bot.sandbox.url, {}, phone);
    await page.getByRole('button', { name: 'Seguir 1' }).last().waitFor();
    await eventually(() => fromEnd(page)).toBeLessThan(2);
  });

  it('stays at the end while a message there is edited again and again', async () => {
    for (const number of [1, 2, 3]) {
      await page
        .getByRole('button', { name: `Seguir ${number}` })
        .last()
        .click();
      await page.getByRole('button', { name: `Seguir ${number + 1}` }).waitFor();
      await eventually(() => fromEnd(page)).toBeLessThan(2);
    }
    expect(await jump(page).count()).toBe(0);
  });

  it('stays where somebody reads further up, and says what has come meanwhile', async () => {
    await page.locator('.messages').hover();
    await page.mouse.wheel(0, -400);
    await jump(page).waitFor();
    const there = await page.locator('.messages').evaluate((it: Scroller) => it.scrollTop);
    await bot.driver.say('quetzal', 'Hola');
    await page.getByRole('button', { name: '1 mensaje nuevo Ir al presente' }).waitFor();
    expect(await page.locator('.messages').evaluate((it: Scroller) => it.scrollTop)).toBe(there);
    await jump(page).click();
    await eventually(() => fromEnd(page)).toBeLessThan(2);
    await eventually(() => jump(page).count()).toBe(0);
  });
});
