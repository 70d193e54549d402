import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';

export type BrowserPage = Page;

/** What the packaged Chromium is started with for a small container, and what would take a page's own protection away. */
const unwanted = /^--(single-process|disable-web-security|allow-running-insecure-content|headless=.*)$/;

/**
 * Starts a headless Chromium: the one that npm brings on Linux on x64; elsewhere the browser at `CHROME_PATH`, or the Chrome
 * that is installed.
 *
 * @throws Error that says this, where there is none of them
 */
export async function launchBrowser(): Promise<Browser> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH !== undefined) return chromium.launch({ executablePath: CHROME_PATH });
  if (process.platform === 'linux' && process.arch === 'x64') {
    const args = sparticuz.args.filter((argument) => !unwanted.test(argument));
    return chromium.launch({ executablePath: await sparticuz.executablePath(), args });
  }
  try {
    return await chromium.launch({ channel: 'chrome' });
  } catch (cause) {
    throw new Error('No Chrome was found: install it, or give the path of a Chromium in CHROME_PATH.', {
      cause,
    });
  }
}
