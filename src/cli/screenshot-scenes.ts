import { readFileSync } from 'node:fs';
import type { BrowserPage as Page } from './launch-browser.ts';

/** A picture for the documentation: where the page is opened, and what is done there before it is taken. */
export type Scene = {
  file: string;
  size: { width: number; height: number };
  path?: '/gallery';
  address: { as: string; locale: 'es-419' | 'en-US'; theme: 'dark' | 'light'; channel: string };
  play(page: Page): Promise<unknown>;
};

const desk = { width: 1280, height: 800 };
/** As wide, and high enough for a report and what was said before it. */
const tall = { width: 1280, height: 1180 };
const phone = { width: 360, height: 740 };
const inSpanish = { as: 'colibri', locale: 'es-419', theme: 'dark', channel: 'general' } as const;
const inEnglish = { ...inSpanish, locale: 'en-US' } as const;
const sample = {
  name: 'bikes-bogota.csv',
  mimeType: 'text/csv',
  buffer: readFileSync(new URL('../../data/samples/bikes-bogota.csv', import.meta.url)),
};

const field = (page: Page) => page.getByRole('textbox', { name: /^(Enviar mensaje|Message) / });
const newest = (page: Page) => page.getByRole('article').last();
const press = (page: Page, name: string | RegExp) => newest(page).getByRole('button', { name }).click();

/** Picks a command from the list and leaves the focus behind its options. */
async function begin(page: Page, command: string): Promise<void> {
  await field(page).fill(`/${command}`);
  await page
    .getByRole('option', { name: `/${command}` })
    .first()
    .click();
  await page.getByRole('combobox', { name: /^(Más opciones|More options)$/ }).waitFor();
}

async function run(page: Page, command: string): Promise<void> {
  await begin(page, command);
  await page.keyboard.press('Enter');
  await field(page).waitFor();
}

async function quiz(page: Page): Promise<void> {
  await run(page, 'quiz');
  await press(page, /^(Seguir con|Keep) Bogotá/);
  await newest(page)
    .getByRole('button', { name: /^(No sé|I don’t know)/ })
    .waitFor();
}

async function rmse(page: Page): Promise<void> {
  await begin(page, 'rmse');
  await page.getByRole('main').drop({ files: sample });
  await page.keyboard.press('Enter');
  await newest(page)
    .getByRole('button', { name: /^(Abrir la imagen|Open the image)/ })
    .locator('img')
    .waitFor();
}

type Shown = { scrollIntoView(options?: { block: 'start' | 'end' }): void };
type Picture = { decode(): Promise<void> };

/** Waits for the pictures in a part of the page. */
async function loaded(part: ReturnType<typeof newest>): Promise<void> {
  await part
    .locator('img')
    .evaluateAll((pictures: Picture[]) => Promise.all(pictures.map((picture) => picture.decode())));
}

/** Leaves off reading the newest message below its picture, the pointer out of the way. */
async function readUntilPicture(page: Page): Promise<void> {
  const message = newest(page);
  await loaded(message);
  await message
    .getByRole('button', { name: /^(Abrir la imagen|Open the image)/ })
    .evaluate((it: Shown) => it.scrollIntoView({ block: 'end' }));
  await page.getByRole('button', { name: /^(Ir al presente|Jump to present)$/ }).waitFor();
  await page.mouse.move(0, 0);
}

const conversation = (option: RegExp) => async (page: Page) => {
  await quiz(page);
  await press(page, option);
  await newest(page)
    .getByRole('button', { name: /^(Siguiente|Next)/ })
    .waitFor();
  await rmse(page);
  await readUntilPicture(page);
};

/** A lesson of the course, in Spanish, open at its third page. */
const lesson = async (page: Page) => {
  await begin(page, 'leccion');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.type('evaluación');
  await page.getByRole('option', { name: /^Evaluación/ }).click();
  await page.keyboard.press('Enter');
  for (const number of [2, 3]) {
    await press(page, 'Siguiente');
    await newest(page).getByText(`Página ${number} de`).waitFor();
  }
  await page.mouse.move(0, 0);
};

const form = async (page: Page) => {
  await run(page, 'rmse');
  await page.getByRole('dialog').waitFor();
};

const gallery = (heading: string) => async (page: Page) => {
  const section = page.getByRole('region', { name: new RegExp(`^${heading} `) });
  const show = () => section.evaluate((it: Shown) => it.scrollIntoView({ block: 'start' }));
  await show();
  await loaded(section);
  await show();
  await page.mouse.move(0, 0);
};

/** The pictures of docs/images. */
export const scenes: readonly Scene[] = [
  { file: 'conversation.es.png', size: tall, address: inSpanish, play: conversation(/^B/) },
  { file: 'conversation.en.png', size: tall, address: inEnglish, play: conversation(/^B/) },
  { file: 'commands.es.png', size: desk, address: inSpanish, play: (page) => field(page).fill('/') },
  { file: 'lesson.es.png', size: desk, address: { ...inSpanish, theme: 'light' }, play: lesson },
  { file: 'quiz.en.png', size: phone, address: inEnglish, play: quiz },
  { file: 'form.en.png', size: desk, address: inEnglish, play: form },
  { file: 'gallery-dark.png', size: desk, path: '/gallery', address: inEnglish, play: gallery('Container') },
  {
    file: 'gallery-light.png',
    size: desk,
    path: '/gallery',
    address: { ...inEnglish, theme: 'light' },
    play: gallery('Button'),
  },
  { file: 'gallery-phone.png', size: phone, path: '/gallery', address: inEnglish, play: gallery('Embed') },
];
