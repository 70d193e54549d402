import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../../src/sandbox/start.ts';
import { barriersOn, desk, eventually, phone, sidewaysOn, useBrowser } from '../../support/browser.ts';

const browser = useBrowser();
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, data: ':memory:' });
});
afterAll(() => sandbox.close());

/** The list of contents, which on a telephone is a strip to be drawn sideways. */
const strip = '<ul lang="en"></ul>';
const themes = ['dark', 'light'] as const;

/** Whether all of it can be seen without scrolling. */
const isInView = async (element: Locator) => {
  const box = await element.boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= phone.height;
};

describe.each(themes)('The gallery in the %s', (theme) => {
  it('keeps nobody out, and fits a desk', async () => {
    const page = await browser.open(`${sandbox.url}/gallery`, { theme });
    await page.getByRole('heading', { name: /^Hostile texts La/ }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    expect(await sidewaysOn(page)).toEqual([]);
  });

  it('fits a telephone', async () => {
    const page = await browser.open(`${sandbox.url}/gallery`, { theme }, phone);
    await page.getByRole('heading', { name: /^Hostile texts La/ }).waitFor();
    expect(await sidewaysOn(page)).toEqual([strip]);

    const contents = page.getByRole('navigation', { name: 'Contenido' });
    await contents.getByRole('link', { name: 'Hostile texts' }).click();
    await eventually(() => isInView(page.getByRole('heading', { name: /^Hostile texts La/ }))).toBe(true);
    expect(await isInView(contents)).toBe(true);
  });
});

describe('Every form of the gallery', () => {
  it.each([
    ['a desk, in the dark', desk, 'dark'],
    ['a telephone, in the light', phone, 'light'],
  ] as const)('fits %s, keeps nobody out, and closes with Escape', async (_, viewport, theme) => {
    const page = await browser.open(`${sandbox.url}/gallery`, { theme }, viewport);
    const openers = page.getByRole('button', { name: /^Abrir el formulario: / });
    await openers.first().waitFor();
    const count = await openers.count();
    expect(count).toBeGreaterThanOrEqual(7);
    for (let index = 0; index < count; index += 1) {
      await openers.nth(index).click();
      const form = page.getByRole('dialog');
      await form.waitFor();
      expect(await sidewaysOn(page)).toEqual(viewport === phone ? [strip] : []);
      expect(await barriersOn(page, 'sandbox-gallery', 'sandbox-modal', 'dialog')).toEqual([]);
      await page.keyboard.press('Escape');
      await form.waitFor({ state: 'detached' });
    }
  });
});
