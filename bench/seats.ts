import type { APIMessage } from 'discord-api-types/v10';
import type { Content } from '../src/content/content.ts';
import { beginQuiz, choicesOf, nextOf, only, tableOf } from '../test/support/quiz-player.ts';
import { connectDriver } from '../test/support/sandbox-driver.ts';
import { press } from './press.ts';

/** A quiz on a message of its own, and the button that is pressed next: a wrong answer, or "next" after it. */
export type Seat = { readonly url: string; message: APIMessage; button: string };

/** Opens this many quizzes in a sandbox, each with a question that waits for its answer. */
export async function openSeats(url: string, count: number, content: Content): Promise<Seat[]> {
  const driver = connectDriver(url);
  const seats: Seat[] = [];
  for (let at = 0; at < count; at++) {
    const message = await beginQuiz(driver, 'colibri');
    seats.push({ url, message, button: wrongOn(message, content) });
  }
  return seats;
}

/**
 * Gives the wrong answer, the first one to this presentation. Wrong on purpose: what is right is not due again today, and
 * in the end all would be practice, which writes less.
 *
 * @returns real milliseconds from the dispatch of the interaction to its acknowledgement, on the sandbox's side
 */
export async function answer(seat: Seat): Promise<number> {
  const { answered_ms, messages } = await press(seat.url, seat.message.id, seat.button);
  seat.message = only(messages);
  seat.button = nextOf(seat.message);
  return answered_ms ?? Number.NaN;
}

/** Brings the next question. Not part of what is measured. */
export async function goOn(seat: Seat, content: Content): Promise<void> {
  const { messages } = await press(seat.url, seat.message.id, seat.button);
  seat.message = only(messages);
  seat.button = wrongOn(seat.message, content);
}

/** Does something for each of these, with never more than `inFlight` at a time. */
export async function forEach<One>(
  all: readonly One[],
  inFlight: number,
  run: (one: One) => Promise<unknown>,
): Promise<void> {
  const left = all.values();
  const lane = async () => {
    for (const one of left) await run(one);
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
}

function wrongOn(message: APIMessage, content: Content): string {
  return choicesOf(message, content).wrong[0] ?? tableOf(message).dontKnow;
}
