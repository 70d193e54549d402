import { connectDriver, filesOf, type Upload } from '../test/support/sandbox-driver.ts';
import type { Running } from './bots.ts';

/** Real milliseconds of the longest delay of the bot's event loop while a table of this size is computed. */
export async function longestDelay({ url, bot }: Running, file: Upload): Promise<number> {
  const driver = connectDriver(url);
  await bot.ask('delay');
  await upload(driver, file);
  return bot.ask('delay');
}

/** Bytes of memory that the bot holds after each of these many uploads. */
export async function memoryAfter(
  { url, bot }: Running,
  file: Upload,
  counts: readonly number[],
): Promise<number[]> {
  const driver = connectDriver(url);
  const held: number[] = [];
  for (let count = 1; count <= Math.max(...counts); count++) {
    await upload(driver, file);
    if (counts.includes(count)) held.push(await bot.ask('memory'));
  }
  return held;
}

/** A CSV of actual values and predictions of about this many bytes, the same each time. */
export function csvOf(bytes: number): Upload {
  const rows = ['real,predicho'];
  const row = (at: number) => `${(20 + Math.sin(at) * 9).toFixed(6)},${(20 + Math.cos(at) * 9).toFixed(6)}`;
  for (let length = 0, at = 0; length < bytes - 40; at++)
    length += 1 + (rows[rows.push(row(at)) - 1]?.length ?? 0);
  return { filename: 'grande.csv', content: rows.join('\n') };
}

async function upload(driver: ReturnType<typeof connectDriver>, file: Upload): Promise<void> {
  const { messages, error } = await driver.command('colibri', 'rmse', { file });
  const files = messages.flatMap(filesOf);
  if (error || !files.some(({ filename }) => filename.endsWith('.json')))
    throw new Error(`No report came: ${JSON.stringify(error ?? messages)}`);
}
