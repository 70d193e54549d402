import type { APIMessage } from 'discord-api-types/v10';
import type { Content } from '../src/content/content.ts';
import { answer, goOn, type Seat } from './seats.ts';

/** What ciclo sent for a question and for the feedback after it. */
type Cards = { question: unknown; feedback: unknown };

/** Of all these seats' questions, the one whose feedback is of middle length: for the bare bot to send. */
export async function captureCards(seats: readonly Seat[], content: Content): Promise<Cards> {
  const seen: Cards[] = [];
  for (const seat of seats) {
    const question = asSent(seat.message);
    await answer(seat);
    seen.push({ question, feedback: asSent(seat.message) });
    await goOn(seat, content);
  }
  const length = ({ feedback }: Cards) => JSON.stringify(feedback).length;
  const [middle] = seen.toSorted((a, b) => length(a) - length(b)).slice(seen.length / 2);
  if (!middle) throw new Error('Nobody was asked anything');
  return middle;
}

/** Without the numbers that Discord gives to components. */
function asSent({ components }: APIMessage): unknown {
  return JSON.parse(JSON.stringify(components, (key, value) => (key === 'id' ? undefined : value)));
}
