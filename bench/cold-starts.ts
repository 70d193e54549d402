import type { Running } from './bots.ts';

/** Real milliseconds from the spawn of each bot's process until it was ready with its commands registered, taking turns. */
export async function coldStarts(
  bots: readonly (() => Promise<Running>)[],
  times: number,
): Promise<number[][]> {
  const taken: number[][] = bots.map(() => []);
  for (let time = 0; time < times; time++) {
    for (const [at, launch] of bots.entries()) {
      const { bot, stop } = await launch();
      taken[at]?.push(bot.upAfterMs);
      await stop();
    }
  }
  return taken;
}
