import { ChannelType } from 'discord-api-types/v10';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostile } from '../../../src/sandbox/gallery/hostile-text.ts';
import { shownName } from '../../../src/sandbox/page/media/shown-name.ts';
import { desk, fileOf, phone, sidewaysOn, useBrowser } from '../../support/browser.ts';
import { only, startBot, type TestBot } from '../bot.ts';

const browser = useBrowser();
const texts = Object.values(hostile);
const cut = (length: number) => texts.map((text) => text.slice(0, length));

let bot: TestBot;
beforeAll(async () => {
  bot = await startBot(
    {
      command: (interaction) =>
        interaction.reply({
          embeds: cut(200).map((text) => ({ title: text, description: text, footer: { text } })),
          components: [
            {
              type: 1,
              components: cut(34)
                .slice(0, 5)
                .map((label, index) => ({ type: 2, style: 1, label, custom_id: `${index}` })),
            },
          ],
          files: [{ attachment: Buffer.from(hostile.script), name: 'a<b>"&.txt' }],
        }),
      autocomplete: (interaction) =>
        interaction.respond(cut(100).map((name, index) => ({ name, value: `${index}` }))),
    },
    { botName: hostile.image },
  );
  await bot.register([
    {
      name: 'hostile',
      description: hostile.script,
      options: [
        { type: 3, name: 'text', description: hostile.attribute, required: true, autocomplete: true },
      ],
    },
  ]);
  await bot.driver.say('quetzal', texts.join('\n'));
  const said = only(await bot.driver.messages('general', 'quetzal'));
  const channel = await bot.client.channels.fetch(said.channel_id);
  if (channel?.type !== ChannelType.GuildText) throw new Error('#general is a text channel');
  await channel.threads.create({ name: hostile.rightToLeft, startMessage: said.id });
  await bot.driver.command('colibri', 'hostile', { text: hostile.template });
});
afterAll(() => bot.close());

/** Fails if anything that stands in a text has become part of the page. */
async function expectUnharmed(page: Page): Promise<void> {
  expect(await page.title()).not.toBe('broken into');
  const made = 'img[src="x"], [onerror], [onmouseover], a[href^="javascript" i], body script, body style';
  expect(await page.locator(made).count()).toBe(0);
  expect(await sidewaysOn(page)).toEqual([]);
}

describe.each([
  ['on a desk', desk],
  ['on a telephone', phone],
])('Names and messages full of markup and right-to-left characters, %s', (_, viewport) => {
  it('are shown letter by letter, in messages and where commands are offered', async () => {
    const page = await browser.open(bot.sandbox.url, { locale: 'en-US' }, viewport);
    const message = page.getByRole('article', { name: 'Quetzal' });
    for (const text of [hostile.script, hostile.image, hostile.style, hostile.attribute, hostile.template])
      await message.getByText(text, { exact: true }).or(message.getByText(text)).first().waitFor();
    const reply = page.getByRole('article').last();
    await reply.getByRole('heading', { name: hostile.image }).first().waitFor();
    await reply.getByRole('button', { name: hostile.script.slice(0, 34) }).hover();
    await expectUnharmed(page);
    const mixed = message.getByText(hostile.rightToLeft).first();
    expect(await mixed.evaluate((it: object) => 'dir' in it && it.dir)).toBe('auto');

    await page.getByRole('textbox').fill('/hostile');
    await page.getByRole('option', { name: hostile.script }).click();
    await page.getByRole('option', { name: hostile.attribute }).click();
    await expectUnharmed(page);
  });
});

describe('A file that somebody sends', () => {
  it('cannot look as if it were of another type', () => {
    for (const turn of ['\u202e', '\u2067', '\u200f', '\u061c'])
      expect(shownName(`informe${turn}gnp.exe`)).toBe('informegnp.exe');
    expect(shownName('¿año? “niñez”.csv')).toBe('¿año? “niñez”.csv');
    expect(shownName('שלום.csv')).toBe('שלום.csv');
  });

  it('is shown and does nothing, whatever is in it', async () => {
    const page = await browser.open(bot.sandbox.url, { channel: 'practica' });
    const dangerous = '<script xmlns="http://www.w3.org/1999/xhtml">document.title = "broken into"</script>';
    const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" onload="alert(1)">${dangerous}</svg>`;
    const files = [
      fileOf('dibujo.svg', picture, 'image/svg+xml'),
      fileOf('pagina.html', dangerous, 'text/html'),
      fileOf('foto\u202egnp.exe', 'MZ', 'application/octet-stream'),
      fileOf('roto.png', 'no es una imagen', 'image/png'),
    ];
    await page.getByRole('main').drop({ files });
    const waiting = page.getByRole('list', { name: 'Archivos por enviar' });
    await waiting.getByText('fotognp.exe').waitFor();
    await page.keyboard.press('Enter');
    const message = page.getByRole('article').last();
    await message.getByText('No se pudo cargar esta imagen.').waitFor();
    await message.getByText(dangerous).waitFor();
    await message.getByText('fotognp.exe').first().waitFor();
    await expectUnharmed(page);

    const link = message.getByRole('link', { name: 'Descargar pagina.html' });
    const answer = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(answer.headers()).toMatchObject({
      'content-disposition': 'attachment; filename="pagina.html"',
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });
});
