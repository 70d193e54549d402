import type { Content } from '../src/content/content.ts';
import { median } from '../src/stats/median.ts';
import type { Contender } from './contest.ts';
import { answer, forEach, goOn } from './seats.ts';

export type Throughput = {
  /** Answers acknowledged in a second by the whole chain: driver, sandbox, bot. */
  perSecond: number;
  /** Answers acknowledged in a second of work of the bot's event loop: what it could do if nobody else held it up. */
  perBusySecond: number;
};

/** The medians, for each contender, of so many rounds in which all its seats are answered. The contenders take turns. */
export async function loads(
  contenders: readonly Contender[],
  rounds: number,
  inFlight: number,
  content: Content,
): Promise<Throughput[]> {
  const measured: Throughput[][] = contenders.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, contender] of contenders.entries())
      measured[at]?.push(await load(contender, inFlight, content));
  }
  return measured.map((all) => ({
    perSecond: median(all.map(({ perSecond }) => perSecond)),
    perBusySecond: median(all.map(({ perBusySecond }) => perBusySecond)),
  }));
}

async function load({ bot, seats }: Contender, inFlight: number, content: Content): Promise<Throughput> {
  const busyBefore = await bot.ask('busy');
  const begin = performance.now();
  await forEach(seats, inFlight, answer);
  const seconds = (performance.now() - begin) / 1000;
  const busySeconds = ((await bot.ask('busy')) - busyBefore) / 1000;
  await forEach(seats, inFlight, (seat) => goOn(seat, content));
  return { perSecond: seats.length / seconds, perBusySecond: seats.length / busySeconds };
}
