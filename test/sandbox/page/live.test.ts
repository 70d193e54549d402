import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../../src/sandbox/start.ts';
import { eventually, useBrowser } from '../../support/browser.ts';
import { runBot } from '../../support/running-bot.ts';
import { connectDriver } from '../../support/sandbox-driver.ts';

const browser = useBrowser();

describe('Two pages that are open at once', () => {
  it('show each what the other writes, and what the bot says to one of them to nobody else', async () => {
    const { driver } = await runBot();
    const colibri = await browser.open(driver.url, { as: 'colibri' });
    const quetzal = await browser.open(driver.url, { as: 'quetzal', locale: 'en-US' });
    await colibri.getByRole('textbox').fill('¿Quién me explica el RMSE?');
    await colibri.keyboard.press('Enter');
    await quetzal.getByRole('article', { name: 'Colibri' }).getByText('¿Quién me explica el RMSE?').waitFor();
    await quetzal.getByRole('textbox').fill('Pregúntale a ciclo');
    await quetzal.keyboard.press('Enter');
    await colibri.getByRole('article', { name: 'Quetzal' }).getByText('Pregúntale a ciclo').waitFor();

    await colibri.getByRole('textbox').pressSequentially('/ayuda');
    await colibri.getByRole('option', { name: '/ayuda' }).click();
    await colibri.getByRole('combobox', { name: 'Más opciones' }).press('Enter');
    await colibri.getByText('Solo tú puedes ver esto').waitFor();
    await quetzal.getByRole('textbox').fill('¿Y?');
    await quetzal.keyboard.press('Enter');
    await eventually(() => quetzal.getByRole('article').count()).toBe(3);
    await eventually(() => colibri.getByRole('article').count()).toBe(4);
  });

  it('mark what is unread elsewhere until it is looked at', async () => {
    const { driver } = await runBot();
    const page = await browser.open(driver.url);
    await page.getByRole('textbox').waitFor();
    await driver.say('quetzal', 'uno', { in: 'practica' });
    await driver.say('quetzal', 'dos', { in: 'practica' });
    await page.getByRole('button', { name: 'practica , 2 mensajes sin leer' }).click();
    await page.getByRole('article').getByText('dos').waitFor();
    await page.getByRole('button', { name: 'general' }).click();
    await page.getByRole('heading', { level: 1, name: 'general' }).waitFor();
    expect(await page.getByRole('button', { name: 'practica' }).innerText()).toBe('practica');
  });
});

describe('A page whose server restarts', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('says that it is away, comes back by itself, and shows what it missed', async () => {
    const data = join(folder, 'world.db');
    const first = await startSandbox({ port: 0, data });
    await connectDriver(first.url).say('quetzal', 'antes');
    const page = await browser.open(first.url);
    await page.getByRole('article').getByText('antes').waitFor();
    await first.close();
    const away = page.getByText('El sandbox no responde. Volviendo a intentarlo…');
    await away.waitFor();

    const again = await startSandbox({ port: Number(new URL(first.url).port), data });
    await connectDriver(again.url).say('quetzal', 'mientras tanto');
    await page.getByRole('article').getByText('mientras tanto').waitFor();
    await away.waitFor({ state: 'detached' });
    await connectDriver(again.url).say('quetzal', 'después');
    await page.getByRole('article').getByText('después').waitFor();
    await eventually(() => page.getByRole('article').count()).toBe(3);
    await again.close();
  });
});

describe('A page whose server cannot be asked', () => {
  let sandbox: Sandbox;
  beforeEach(async () => {
    sandbox = await startSandbox({ port: 0, data: ':memory:' });
  });
  afterEach(() => sandbox.close());

  it('says so instead of the conversation, and begins as soon as it can', async () => {
    const page = await browser.open(`${sandbox.url}/gallery`);
    await page.route('**/sandbox/page/state*', (route) => route.abort());
    await page.goto(sandbox.url);
    await page.getByRole('alert').getByText('No se puede acceder al sandbox.').waitFor();
    await page.unroute('**/sandbox/page/state*');
    await page.getByRole('textbox').waitFor();
  });

  it('keeps what it shows when older messages cannot be had', async () => {
    const driver = connectDriver(sandbox.url);
    for (let number = 1; number <= 101; number += 1) await driver.say('quetzal', `Mensaje ${number}`);
    const page = await browser.open(sandbox.url);
    const older = page.getByRole('button', { name: 'Cargar mensajes anteriores' });
    await older.waitFor();
    await page.route('**/sandbox/page/messages*', (route) => route.abort());
    const failed = page.waitForEvent('requestfailed');
    await older.press('Enter');
    await failed;
    await page.unroute('**/sandbox/page/messages*');
    await older.press('Enter');
    await page.getByRole('article').getByText('Mensaje 1', { exact: true }).waitFor();
  });
});
