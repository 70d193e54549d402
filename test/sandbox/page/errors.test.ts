import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { useBrowser } from '../../support/browser.ts';
import { startBot, type TestBot } from '../bot.ts';

const browser = useBrowser();
let bot: TestBot;

beforeAll(async () => {
  bot = await startBot({}, { ackDeadlineMs: 200 });
  const choices = ['Sol', 'Lluvia'].map((name) => ({ name, value: name.toLowerCase() }));
  await bot.register([
    { name: 'mute', description: 'Never answers' },
    {
      name: 'count',
      description: 'Counts',
      options: [
        { type: 4, name: 'days', description: 'How many', required: true, min_value: 1, max_value: 7 },
        { type: 3, name: 'word', description: 'A word', min_length: 3, max_length: 5 },
        { type: 3, name: 'weather', description: 'Which', choices },
      ],
    },
  ]);
});
afterAll(() => bot.close());

async function begin(page: Page, command: string): Promise<void> {
  await page.getByRole('textbox').fill(`/${command}`);
  await page.getByRole('option', { name: `/${command}` }).click();
}

const wrongDays = [
  ['', 'Esta opción es obligatoria. Especifica un valor.', 'This option is required. Specify a value.'],
  ['dos', 'Introduce un número entero válido.', 'Input a valid integer.'],
  ['1.5', 'Introduce un número entero válido.', 'Input a valid integer.'],
  ['0', 'El valor debe ser mayor o igual que 1.', 'Value must be greater than or equal to 1.'],
  ['8', 'El valor debe ser menor o igual que 7.', 'Value must be less than or equal to 7.'],
] as const;

describe.each([
  [
    'es-419',
    1,
    {
      option: 'Más opciones',
      mute: 'La aplicación no ha respondido',
      choice: 'Introduce una alternativa válida.',
      long: 'Esta opción debe tener como máximo 5 caracteres.',
    },
  ],
  [
    'en-US',
    2,
    {
      option: 'More options',
      mute: 'The application did not respond',
      choice: 'Input a valid choice.',
      long: 'This option must be at most 5 characters long.',
    },
  ],
] as const)('What goes wrong is said as Discord says it, in %s', (locale, column, words) => {
  it('an option that is not what the command takes', async () => {
    const page = await browser.open(bot.sandbox.url, { locale });
    await begin(page, 'count');
    const days = page.getByRole('textbox', { name: 'days' });
    for (const wrong of wrongDays) {
      await days.fill(wrong[0]);
      await days.press('Enter');
      await page.getByRole('alert').getByText(wrong[column]).waitFor();
    }
    await days.fill('3');
    await page.getByRole('alert').waitFor({ state: 'detached' });

    const more = page.getByRole('combobox', { name: words.option });
    await more.fill('word');
    await more.press('Enter');
    await page.getByRole('textbox', { name: 'word' }).fill('demasiado');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText(words.long).waitFor();
    await page.getByRole('textbox', { name: 'word' }).fill('nube');
    await more.fill('weather');
    await more.press('Enter');
    await page.getByRole('combobox', { name: 'weather' }).fill('nieve');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText(words.choice).waitFor();
  });

  it('a bot that does not answer', async () => {
    const page = await browser.open(bot.sandbox.url, { locale });
    await begin(page, 'mute');
    await page.getByRole('combobox', { name: words.option }).press('Enter');
    const failed = page.getByRole('alert').filter({ hasText: words.mute });
    await failed.waitFor();
    await failed.getByRole('button').click();
    await failed.waitFor({ state: 'detached' });
  });
});
