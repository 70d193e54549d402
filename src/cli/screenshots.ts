import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { start } from '../app.ts';
import { createWorldClock } from '../clock/world-clock.ts';
import { readConfig } from '../config.ts';
import type { Random } from '../random.ts';
import { launchBrowser } from './launch-browser.ts';
import { scenes } from './screenshot-scenes.ts';

/* npm run screenshots: plays the bot in the page of its sandbox and writes the pictures of docs/images anew. */

/** A Monday morning of the course, so that the pictures show the same times whenever they are taken. */
const monday = Date.UTC(2026, 2, 9, 15, 4);
const pictures = new URL('../../docs/images/', import.meta.url);
const silent = pino({ level: 'silent' });

/** Chance that falls the same way each time. */
function sameChance(): Random {
  let last = 0;
  return {
    id: () => {
      last += 1;
      return `picture${last}`.padEnd(16, '0');
    },
    seed: () => 7,
  };
}

const browser = await launchBrowser();
for (const scene of scenes) {
  const folder = await mkdtemp(join(tmpdir(), 'screenshots-'));
  const config = readConfig({
    CICLO_DATABASE: join(folder, 'ciclo.db'),
    SANDBOX_DATA: join(folder, 'discord.db'),
    SANDBOX_PORT: '0',
  });
  const began = performance.now();
  const clock = createWorldClock(() => Math.round(monday + performance.now() - began));
  const app = await start({ config, clock, random: sameChance(), log: silent });
  const url = app.sandbox?.url;
  if (url === undefined) throw new Error('The pictures are taken in the sandbox.');
  const window = await browser.newContext({
    viewport: scene.size,
    locale: scene.address.locale,
    timezoneId: 'America/Bogota',
    reducedMotion: 'reduce',
  });
  const page = await window.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${url}${scene.path ?? '/'}?${new URLSearchParams(scene.address)}`);
  await scene.play(page);
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: fileURLToPath(new URL(scene.file, pictures)), caret: 'hide' });
  console.log(`docs/images/${scene.file}`);
  await window.close();
  await app.stop();
  await rm(folder, { recursive: true });
}
await browser.close();
