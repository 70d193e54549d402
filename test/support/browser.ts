import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from '../../src/cli/launch-browser.ts';

/** The window of a desk, and the narrowest telephone that Discord runs on. */
export const desk = { width: 1280, height: 800 };
export const phone = { width: 360, height: 740 };

/** What the page's address may say. */
export type PageAddress = {
  as?: 'colibri' | 'quetzal' | 'condor';
  locale?: 'es-419' | 'es-ES' | 'en-US';
  theme?: 'dark' | 'light';
  channel?: string;
};

/** What a window is shown on, where it is not a desk’s screen: `{ hasTouch: true, isMobile: true }`. */
export type Device = Pick<BrowserContextOptions, 'hasTouch' | 'isMobile'>;

export type TestBrowser = {
  /** Opens a page of a sandbox in a window of its own, with nothing remembered. */
  open(url: string, address?: PageAddress, viewport?: typeof desk, device?: Device): Promise<Page>;
};

/**
 * One headless Chromium for a test file. Its windows are closed after each test, which fails if a page met an error that it
 * did not handle, or opened a dialog of the browser's.
 */
export function useBrowser(): TestBrowser {
  let browser: Browser;
  const windows = new Set<BrowserContext>();
  const troubles: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    // A window that is closed in the middle of something may complain of that.
    const met = [...troubles];
    await Promise.all([...windows].map((window) => window.close()));
    windows.clear();
    troubles.length = 0;
    assert.deepEqual(met, [], 'the page met errors');
  });

  return {
    async open(url, address = {}, viewport = desk, device = {}) {
      const window = await browser.newContext({
        ...device,
        viewport,
        locale: 'es-CO',
        timezoneId: 'America/Bogota',
        reducedMotion: 'reduce',
      });
      windows.add(window);
      window.setDefaultTimeout(20_000);
      const page = await window.newPage();
      page.on('pageerror', (error) => troubles.push(error.stack ?? error.message));
      page.on('dialog', (dialog) => {
        troubles.push(`a dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await page.goto(`${url}?${new URLSearchParams(address)}`);
      return page;
    },
  };
}

/**
 * What keeps people out of a page, or of one part of it (the selectors that lead into the shadow trees to it): axe's serious and
 * critical violations, each with the elements that it is about.
 */
export async function barriersOn(page: Page, ...part: string[]): Promise<string[]> {
  // The page has no frames, and so axe need not write all that it saw into a page of its own, which takes it six times as long.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (part.length > 0) axe.include({ fromShadowDom: part as [string, string] });
  const { violations, passes } = await axe.analyze();
  assert.notEqual(passes.length, 0, 'there is something to look at');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

/** A file as a user drops it onto the page. */
export function fileOf(name: string, content: string, mimeType = 'text/csv') {
  return { name, mimeType, buffer: Buffer.from(content) };
}

/** The width that a picture was drawn with; 0 while it has not been loaded. */
export function widthOf(picture: Locator): Promise<number> {
  return picture.evaluate(({ naturalWidth }: { naturalWidth: number }) => naturalWidth);
}

/** What can be scrolled sideways, other than code: the window, or the elements that it names. */
export function sidewaysOn(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const isOver = (element) => element.scrollWidth > element.clientWidth;
    const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflowX) && !element.matches('pre, textarea');
    const inside = (root) => [...root.querySelectorAll('*')].flatMap((element) => [
      ...(isOver(element) && scrolls(element) ? [element.cloneNode(false).outerHTML] : []),
      ...(element.shadowRoot ? inside(element.shadowRoot) : []),
    ]);
    return [...(isOver(document.documentElement) ? ['the window'] : []), ...inside(document)];
  })()`);
}

/** What something on a page comes to be, however long a busy machine takes. */
export function eventually<T>(read: () => Promise<T> | T) {
  return expect.poll(read, { timeout: 20_000 });
}

/** Whether something has the keyboard's focus. */
export function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((it: { matches(selector: string): boolean }) => it.matches(':focus'));
}
