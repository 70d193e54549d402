import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  barriersOn,
  desk,
  eventually,
  fileOf,
  phone,
  sidewaysOn,
  useBrowser,
  widthOf,
} from '../../support/browser.ts';
import { beginQuiz } from '../../support/quiz-player.ts';
import { runBot } from '../../support/running-bot.ts';
import type { Driver } from '../../support/sandbox-driver.ts';

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
    // The view has followed the answer down to its end, though the chart came late.
    await eventually(() => answer.getByRole('button', { name: 'Descartar mensaje' }).isVisible()).toBe(true);
    await eventually(() => page.getByRole('button', { name: /Ir al presente/ }).count()).toBe(0);

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
      expect.stringMatching(/^C\n\/leccion[\s\S]*resumen de un tema/),
    ]);
  });
});

/** A conversation with something of everything: people, a report with its chart, a question. */
async function play(driver: Driver): Promise<void> {
  await driver.say('quetzal', '¿Qué tan buenas son mis **predicciones**? Mira `bikes-bogota.csv`');
  await driver.command('colibri', 'rmse', { file: { filename: 'bikes-bogota.csv', content: sample } });
  await driver.command('colibri', 'lesson', { topic: 'evaluation' });
  await beginQuiz(driver, 'colibri');
}

describe.each([
  ['on a desk, in the dark', desk, 'dark'],
  ['on a telephone, in the light', phone, 'light'],
] as const)('A conversation %s', (_, viewport, theme) => {
  it('keeps nobody out and needs no scrolling sideways, whatever is open', async () => {
    const { driver } = await runBot();
    await play(driver);
    const page = await browser.open(driver.url, { theme }, viewport);
    await eventually(() => page.getByRole('article').count()).toBe(4);
    const look = async (...part: string[]) => {
      expect(await barriersOn(page, ...part)).toEqual([]);
      expect(await sidewaysOn(page)).toEqual([]);
    };
    await look();
    await page.getByRole('textbox').fill('/');
    await page.getByRole('listbox').waitFor();
    await look('sandbox-app', 'sandbox-composer');
    await page.getByRole('option', { name: '/rmse' }).click();
    await page.getByRole('combobox', { name: 'Más opciones' }).waitFor();
    await look('sandbox-app', 'sandbox-composer');
    await page.keyboard.press('Escape');

    if (viewport === phone) {
      await page.getByRole('button', { name: 'Mostrar los servidores' }).click();
      await page.getByRole('button', { name: 'practica' }).waitFor();
    }
    await page.getByRole('button', { name: 'Cuenta y apariencia' }).click();
    await page.getByRole('dialog').waitFor();
    await look('sandbox-app', 'sandbox-user-panel');
    await page.keyboard.press('Escape');
    if (viewport === phone) await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Abrir las herramientas del sandbox' }).click();
    for (const section of ['Reloj del mundo', 'Fallas', 'Tráfico']) {
      await page.getByRole('tab', { name: section }).click();
      await look('sandbox-app', 'sandbox-tools');
    }
  });
});

describe.each([
  ['es-419', 'Enviar mensaje a #general', '/leccion', 'Solo tú puedes ver esto'],
  ['es-ES', 'Enviar mensaje a #general', '/leccion', 'Solo tú puedes ver esto'],
  ['en-US', 'Message #general', '/lesson', 'Only you can see this'],
] as const)('The page in %s', (locale, field, command, note) => {
  it('has its own words, and the bot answers in them', async () => {
    const { driver } = await runBot();
    const page = await browser.open(driver.url, { locale });
    await page.getByRole('textbox', { name: field }).fill(command);
    await page.getByRole('option', { name: command }).click();
    await page.getByRole('combobox', { name: /^(Más opciones|More options)$/ }).press('Enter');
    await page.getByRole('article').getByText(note).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe(locale);
  });
});

it('The language and the light are chosen in the menu of the account, and stand in the address', async () => {
  const { driver } = await runBot();
  const page = await browser.open(driver.url, { locale: 'en-US' });
  await page.getByRole('button', { name: 'Account and appearance' }).click();
  await page.getByRole('radio', { name: 'Light' }).check();
  await page.getByRole('radio', { name: 'Español (España)' }).check();
  await page.getByRole('textbox', { name: 'Enviar mensaje a #general' }).waitFor();
  expect(await page.getAttribute('html', 'data-theme')).toBe('light');
  await eventually(() => new URL(page.url()).search).toBe(
    '?as=colibri&locale=es-ES&theme=light&channel=general',
  );
});
