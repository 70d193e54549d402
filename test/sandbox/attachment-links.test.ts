import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '../support/sandbox-driver.ts';
import { handClock, only, startBot, type TestBot } from './bot.ts';

const day = 24 * 60 * 60;
const gone = [404, 'This content is no longer available.'];

let bot: TestBot;
beforeAll(async () => {
  const page = { attachment: Buffer.from('<script>alert(1)</script>'), name: 'page.html' };
  bot = await startBot(
    { command: (interaction) => interaction.reply({ files: [page] }) },
    { clock: handClock() },
  );
  await bot.register([{ name: 'go', description: 'Go' }]);
});
afterAll(() => bot.close());

async function answer(url: string | URL): Promise<[number, string]> {
  const response = await fetch(url);
  return [response.status, await response.text()];
}

async function link(): Promise<string> {
  const message = only((await bot.driver.command('colibri', 'go')).messages);
  return only(filesOf(message)).url;
}

describe('a link to a file', () => {
  it('is signed as those of Discord’s CDN are', async () => {
    const url = new URL(await link());
    expect(url.pathname).toMatch(/^\/attachments\/\d+\/\d+\/page\.html$/);
    expect([...url.searchParams.keys()]).toEqual(['ex', 'is', 'hm']);
    expect((await answer(url))[0]).toBe(200);
  });

  it('is of no use without its signature, or with another', async () => {
    const url = await link();
    expect(await answer(url.split('?')[0] ?? '')).toEqual(gone);
    expect(await answer(url.replace(/hm=..../, 'hm=0000'))).toEqual(gone);
    const later = new URL(url);
    later.searchParams.set('ex', 'ffffffff');
    expect(await answer(later)).toEqual(gone);
  });

  it('expires after a day of world time; the message then has a new one', async () => {
    const url = await link();
    await bot.driver.advance(day + 1);
    expect(await answer(url)).toEqual(gone);
    const [message] = (await bot.driver.messages('general', 'colibri')).slice(-1);
    const fresh = message && only(filesOf(message)).url;
    expect((await answer(fresh ?? ''))[0]).toBe(200);
  });

  it('downloads, and never runs in this origin', async () => {
    const { headers } = await fetch(await link());
    expect(headers.get('content-disposition')).toMatch(/^attachment/);
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
