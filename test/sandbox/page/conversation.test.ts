import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eventually, fileOf, useBrowser, widthOf } from '../../support/browser.ts';
import { runBot } from '../../support/running-bot.ts';

const browser = useBrowser();
const sample = readFileSync('data/samples/bikes-bogota.csv', 'utf8');

describe('A newcomer', () => {
  it('types /rmse, drops a file, sees the chart and looks at it closely', async () => {
    const { driver } = await runBot();
    const page = await browser.open(driver.url);
    await page.getByRole('textbox', { name: 'Enviar mensaje a #general' }).pressSequentially('/rm');
    const command = page.getByRole('option', { name: '/rmse' });
    await eventually(() => command.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');

    await page.getByRole('combobox', { name: 'Más opciones' }).waitFor();
    await page.getByRole('main').drop({ files: fileOf('bikes-bogota.csv', sample) });
    await page.getByText('bikes-bogota.csv').waitFor();
    await page.keyboard.press('Enter');

    const answer = page.getByRole('article').filter({ hasText: 'Solo tú puedes ver esto' });
    await answer.getByText('Tu modelo suele equivocarse').waitFor();
    const chart = answer.getByRole('button', { name: /^Abrir la imagen: / });
    await eventually(() => widthOf(chart.locator('img'))).toBeGreaterThan(400);

    await chart.click();
    const large = page.getByRole('dialog').getByRole('img').and(page.locator('[src]'));
    await eventually(() => widthOf(large)).toBeGreaterThan(400);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await eventually(() =>
      chart.evaluate((it: { matches(css: string): boolean }) => it.matches(':focus')),
    ).toBe(true);
  });

  it('is offered the commands in their own language, found by what was typed', async () => {
    const { driver } = await runBot();
    const page = await browser.open(driver.url);
    const field = page.getByRole('textbox', { name: 'Enviar mensaje a #general' });
    await field.fill('/');
    const names = page.getByRole('listbox', { name: 'Comandos' }).getByRole('option');
    await eventually(() => names.count()).toBeGreaterThan(4);
    await field.fill('/lecc');
    await eventually(() => names.allInnerTexts()).toEqual([
      expect.stringMatching(/^C\n\/leccion[\s\S]*El resumen de un tema/),
    ]);
  });
});
