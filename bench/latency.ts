import type { Content } from '../src/content/content.ts';
import { answer, forEach, goOn, type Seat } from './seats.ts';

/** One answer each, in turn: a learner's answer meets a bot that has just waited for somebody to say something. */
const TURN = 1;

/**
 * Milliseconds from dispatch to acknowledgement, one answer at a time. The bots take turns answer by answer, and between
 * turns `meanwhile` is done once, to be compared with.
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
