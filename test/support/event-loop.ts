import { setImmediate } from 'node:timers/promises';

/** Lets the event loop turn this often: a moment that is neither a time nor an event. */
export async function turns(count: number): Promise<void> {
  for (let turned = 0; turned < count; turned += 1) await setImmediate();
}

/** How often the event loop turns until something is done. */
export async function turnsUntil(done: Promise<unknown>): Promise<number> {
  let count = 0;
  let waiting = true;
  const ended = done.finally(() => {
    waiting = false;
  });
  for (; waiting; count += 1) await setImmediate();
  await ended;
  return count;
}
