import { describe, expect, it } from 'vitest';
import { eventually, useBrowser } from '../../support/browser.ts';
import { runBot } from '../../support/running-bot.ts';

const browser = useBrowser();
/** Which columns are meant has to be asked, and the file is kept for an hour meanwhile. */
const table = { filename: 'ventas.csv', content: 'a,b,c\n1,2,9\n2,4,9\n3,5,8\n' };

describe("The world's clock", () => {
  it('is moved with a button, and the page lists what fired on the way', async () => {
    const { driver, clock } = await runBot();
    await driver.command('colibri', 'rmse', { file: table });
    const page = await browser.open(driver.url, { locale: 'en-US' });
    await page.getByRole('button', { name: 'Open the sandbox tools' }).click();
    const before = clock.now();
    await page.getByRole('button', { name: '+1 hour' }).click();

    const fired = page.getByRole('list', { name: 'What fired' }).getByRole('listitem');
    await fired.getByText(/^upload\.expired [0-9a-f]{8}$/).waitFor();
    expect(await fired.count()).toBe(1);
    expect(clock.now() - before).toBeGreaterThanOrEqual(3_600_000);

    await page.getByRole('button', { name: 'Tomorrow' }).click();
    await page.getByText('Nothing was due.').waitFor();
    expect(await fired.count()).toBe(1);
    const hour = new Intl.DateTimeFormat('en-US', { hour: 'numeric', timeZone: 'America/Bogota' });
    await eventually(() => hour.format(clock.now())).toBe('9 AM');
  });
});
