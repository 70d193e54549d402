import type { Content } from '../src/content/content.ts';
import { answer, forEach, goOn, type Seat } from './seats.ts';

/** Long enough that a bot is warm, short enough that what else the machine does meets all alike. */
const TURN = 20;

/**
 * Milliseconds from dispatch to acknowledgement, one answer at a time. The bots take turns of a few answers, and between
 * turns `meanwhile` is done as often, to be compared with.
 *
 * @param tables the seats of each bot, as many for each
 * @returns the times of each bot, in the order of the tables
 */
export async function latency(
  tables: readonly (readonly Seat[])[],
  rounds: number,
  content: Content,
  meanwhile: () => Promise<unknown>,
): Promise<number[][]> {
  const times: number[][] = tables.map(() => []);
  const most = Math.max(...tables.map((seats) => seats.length));
  for (let round = 0; round < rounds; round++) {
    for (let from = 0; from < most; from += TURN) {
      for (const [bot, seats] of tables.entries()) {
        for (const seat of seats.slice(from, from + TURN)) times[bot]?.push(await answer(seat));
      }
      for (let time = 0; time < TURN; time++) await meanwhile();
    }
    for (const seats of tables) await forEach(seats, 10, (seat) => goOn(seat, content));
  }
  return times;
}
