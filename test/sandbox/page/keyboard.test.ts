import type { Locator } from 'playwright-core';
import { describe, it } from 'vitest';
import { eventually, hasFocus, useBrowser } from '../../support/browser.ts';
import { runBot } from '../../support/running-bot.ts';

const browser = useBrowser();

/** Presses a key until what is looked for has the focus. */
async function moveTo(key: string, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let step = 0; step < 40; step += 1) {
    if (await hasFocus(wanted)) return;
    await wanted.page().keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${wanted}`);
}

const isFocused = (element: Locator) => eventually(() => hasFocus(element)).toBe(true);

describe('By keyboard alone', () => {
  it('a quiz is begun, answered and ended', async () => {
    const { driver } = await runBot();
    const page = await browser.open(driver.url);
    await moveTo('Tab', page.getByRole('textbox', { name: 'Enviar mensaje a #general' }));
    await page.keyboard.type('/quiz');
    await page.getByRole('option', { name: '/quiz' }).waitFor();
    await page.keyboard.press('Enter');
    await isFocused(page.getByRole('combobox', { name: 'Más opciones' }));
    await page.keyboard.press('Enter');

    const card = page.getByRole('article').last();
    await moveTo('Shift+Tab', card.getByRole('button', { name: 'Seguir con Bogotá' }));
    await page.keyboard.press('Enter');
    await moveTo('Tab', card.getByRole('button', { name: 'No sé' }));
    await page.keyboard.press('Space');
    await card.getByText('Qué bueno que lo digas.').waitFor();
    await moveTo('Tab', card.getByRole('button', { name: 'Siguiente' }));
    await page.keyboard.press('Enter');
    await card.getByText('pregunta 2').waitFor();
    await moveTo('Tab', card.getByRole('button', { name: 'Terminar' }));
    await page.keyboard.press('Enter');
    await card.getByRole('heading', { name: 'Buen repaso' }).waitFor();
  });

  it('one goes through messages and channels with the arrow keys, and back to writing', async () => {
    const { driver } = await runBot();
    for (const text of ['uno', 'dos', 'tres']) await driver.say('quetzal', text);
    const page = await browser.open(driver.url);
    const message = (text: string) => page.getByRole('listitem').filter({ hasText: text });
    await moveTo('Tab', message('tres'));
    await page.keyboard.press('ArrowUp');
    await isFocused(message('dos'));
    await page.keyboard.press('Home');
    await isFocused(message('uno'));

    await moveTo('Shift+Tab', page.getByRole('button', { name: 'general' }));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'practica' }).waitFor();
    await isFocused(page.getByRole('textbox', { name: 'Enviar mensaje a #practica' }));
  });

  it('Escape closes what is open and gives the focus back', async () => {
    const { driver } = await runBot();
    const page = await browser.open(driver.url);
    const tools = page.getByRole('button', { name: 'Abrir las herramientas del sandbox' });
    await tools.press('Enter');
    await isFocused(page.getByRole('tab', { name: 'Reloj del mundo' }));
    await page.keyboard.press('Escape');
    await page.getByRole('tab').first().waitFor({ state: 'detached' });
    await isFocused(tools);

    const field = page.getByRole('textbox');
    await field.pressSequentially('/rm');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    await isFocused(field);
  });
});
