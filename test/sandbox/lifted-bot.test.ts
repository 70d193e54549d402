import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'discord.js';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts';
import { sandboxIds } from '../../src/sandbox/world/ids.ts';
import { barriersOn, eventually, fileOf, phone, sidewaysOn, useBrowser } from '../support/browser.ts';
import {
  buttonId,
  connectDriver,
  type Driver,
  expectNoViolations,
  textOf,
} from '../support/sandbox-driver.ts';
import { only } from './bot.ts';
import { startLiftedBot } from './lifted-bot.ts';

// That no file of the sandbox imports anything of ours is held by test/house/import-rules.test.ts.

const browser = useBrowser();
let sandbox: Sandbox;
let client: Client;
let driver: Driver;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, data: ':memory:', botName: 'arbolito' });
  client = await startLiftedBot(sandbox.apiUrl, sandbox.token);
  driver = connectDriver(sandbox.url);
});
afterAll(async () => {
  await expectNoViolations(driver);
  await client.destroy();
  await sandbox.close();
});

const english = { locale: 'en-US', theme: 'dark' } as const;

/** Begins a command whose only required option is a choice, and picks it. */
async function run(page: Page, command: string, choice?: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Message / }).fill(`/${command}`);
  await page.getByRole('option', { name: `/${command}` }).waitFor();
  await page.keyboard.press('Enter');
  if (choice !== undefined) {
    await page.keyboard.type(choice);
    await page.getByRole('option', { name: choice }).click();
  }
  await page.getByRole('combobox', { name: 'More options' }).press('Enter');
}

const lastArticle = (page: Page) => page.getByRole('article').last();

describe('Another bot in the sandbox', () => {
  it('answers a driver', async () => {
    const seed = only((await driver.command('quetzal', 'card', {}, { in: 'practica' })).messages);
    expect(textOf(seed)).toBe('## A seed');
    const watered = only((await driver.press('quetzal', seed, buttonId(seed, 'Water it'))).messages);
    expect(textOf(watered)).toBe('## Watered');
  });

  it('has its card and button pressed in the page', async () => {
    const page = await browser.open(sandbox.url, english);
    await run(page, 'card');
    const card = lastArticle(page);
    await card.getByRole('heading', { name: 'A seed' }).waitFor();
    await card.getByRole('button', { name: 'Water it' }).click();
    await card.getByRole('heading', { name: 'Watered' }).waitFor();
  });

  it('completes what is typed', async () => {
    const page = await browser.open(sandbox.url, english);
    await run(page, 'tree', 'Guayacán');
    await lastArticle(page).getByText('A Guayacán').waitFor();
  });

  it('is given what stands in a form, of every kind of input', async () => {
    const page = await browser.open(sandbox.url, english);
    await run(page, 'form', 'inputs');
    const form = page.getByRole('dialog', { name: 'Plant a tree' });
    await form.getByRole('textbox', { name: 'Name' }).fill('Ceiba');
    await form.getByRole('radio', { name: 'Shade' }).check();
    await form.getByRole('checkbox', { name: 'Sun' }).check();
    await form.getByRole('checkbox', { name: 'Rain' }).check();
    await form.getByRole('checkbox', { name: 'Native' }).check();
    await form.getByLabel('Map').setInputFiles(fileOf('plots.csv', 'x,y\n1,2\n'));
    expect(await barriersOn(page, 'sandbox-app', 'sandbox-modal', 'dialog')).toEqual([]);
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.waitFor({ state: 'detached' });
    await eventually(() => lastArticle(page).innerText()).toMatch(
      /Colibri used \n\/form\n[\s\S]*\nname: Ceiba\nplace: shade\nneeds: sun, rain\nnative: true\nmap: plots\.csv/,
    );
  });

  it('is given what was picked in a form, of every kind of select', async () => {
    const page = await browser.open(sandbox.url, english);
    await run(page, 'form', 'selects');
    const form = page.getByRole('dialog', { name: 'Who waters it' });
    const picks = {
      Weather: 'Rain',
      Person: 'Quetzal',
      Role: 'Docentes',
      Anybody: 'Condor',
      Channel: 'practica',
    };
    for (const [field, choice] of Object.entries(picks)) {
      await form.getByRole('combobox', { name: field }).click();
      await form.getByRole('option', { name: choice }).click();
      await page.keyboard.press('Tab');
    }
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.waitFor({ state: 'detached' });
    const { users, roles, channels } = sandboxIds;
    const given = [
      'weather: rain',
      `person: ${users.quetzal}`,
      `role: ${roles.teacher}`,
      `anybody: ${users.condor}`,
      `channel: ${channels.practica}`,
    ];
    await eventually(() => lastArticle(page).innerText()).toContain(given.join('\n'));
  });

  it('sees a form only when it may be sent, and the user reads why it may not', async () => {
    const page = await browser.open(sandbox.url, english, phone);
    await run(page, 'form', 'inputs');
    const form = page.getByRole('dialog', { name: 'Plant a tree' });
    await form.getByRole('textbox', { name: 'Name' }).fill('ab');
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByText('Must be at least 3 characters').waitFor();
    expect(await form.getByText('This field is required.').count()).toBe(3);
    expect(await sidewaysOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
  });
});

it('no file of the sandbox speaks of this bot', () => {
  const folder = join(import.meta.dirname, '../../src/sandbox');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((name) => /ciclo/i.test(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
});
