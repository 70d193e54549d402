import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../../src/sandbox/start.ts';
import { eventually, fileOf, useBrowser } from '../../support/browser.ts';

const browser = useBrowser();
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, data: ':memory:' });
});
afterAll(() => sandbox.close());

const acts = '**/sandbox/act';

it('What is written in a channel waits there, for whoever wrote it', async () => {
  const page = await browser.open(sandbox.url);
  const field = page.getByRole('textbox');
  const isIn = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  await field.fill('Una duda');
  await page.getByRole('button', { name: 'practica' }).click();
  await isIn('practica');
  expect(await field.inputValue()).toBe('');
  await field.fill('Otra');
  await page.getByRole('button', { name: 'general' }).click();
  await isIn('general');
  expect(await field.inputValue()).toBe('Una duda');

  await page.getByRole('button', { name: 'Cuenta y apariencia' }).click();
  const become = async (name: string) => {
    await page.getByRole('radio', { name }).check();
    await page.getByRole('button', { name: `${name} ${name.toLowerCase()} Cuenta` }).waitFor();
  };
  await become('Quetzal');
  expect(await field.inputValue()).toBe('');
  await become('Colibri');
  expect(await field.inputValue()).toBe('Una duda');
});

it('A message on its way is shown at once, and is not lost when it does not arrive', async () => {
  const page = await browser.open(sandbox.url);
  const field = page.getByRole('textbox');
  const { promise: cut, resolve: cutOff } = Promise.withResolvers<void>();
  await page.route(acts, async (route) => {
    await cut;
    await route.abort();
  });
  await field.fill('¿Qué es el RMSE?');
  await page.getByRole('main').drop({ files: fileOf('tabla.csv', 'a,b') });
  await page.keyboard.press('Enter');
  await page.getByText('Enviando…').waitFor();
  await page.getByText('¿Qué es el RMSE?').and(page.locator('p')).waitFor();
  await field.fill('Y otra cosa');
  cutOff();
  await page.getByRole('alert').getByText('No se puede acceder al sandbox.').waitFor();
  expect(await field.inputValue()).toBe('¿Qué es el RMSE?\nY otra cosa');
  await page.getByText('Enviando…').waitFor({ state: 'detached' });

  await page.unroute(acts);
  await field.press('Enter');
  const said = page.getByRole('article').filter({ hasText: 'Y otra cosa' });
  await said.getByText('tabla.csv').waitFor();
  await page.getByText('Enviando…').waitFor({ state: 'detached' });
  expect(await page.getByRole('alert').count()).toBe(0);
});

it('A file that is let go beside the conversation is neither taken nor opened in place of the page', async () => {
  const page = await browser.open(sandbox.url);
  await page.getByRole('textbox').fill('Una duda');
  await page.getByRole('heading', { level: 1 }).drop({ files: fileOf('al-lado.csv', 'a,b') });
  expect(await page.getByText('al-lado.csv').count()).toBe(0);
  expect(await page.getByRole('textbox').inputValue()).toBe('Una duda');
});

it('A long message says how much longer it may be', async () => {
  const page = await browser.open(sandbox.url);
  const field = page.getByRole('textbox');
  const left = () =>
    field.evaluate(
      (it: { ariaDescribedByElements: { textContent: string }[] | null }) =>
        it.ariaDescribedByElements?.[0]?.textContent,
    );
  await field.fill('x'.repeat(1800));
  expect(await left()).toBeUndefined();
  await field.fill('x'.repeat(1801));
  await eventually(left).toMatch(/Quedan 199 caracteres/);
  await field.fill('x'.repeat(2003));
  await eventually(left).toMatch(/Sobran 3 caracteres/);
  await field.press('Enter');
  await page.getByRole('alert').getByText('Debe tener 2000 caracteres o menos.').waitFor();
  expect(await field.inputValue()).toHaveLength(2003);
});
