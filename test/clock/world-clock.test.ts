import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWorldClock, type World } from '../../src/clock/world-clock.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 23, 15);

/** A clock whose real time stands still, so that only moving it makes anything happen. */
const standing = () => createWorldClock(() => START);

const quiet: World = { idle: async () => {}, nextDue: async () => undefined, tick: async () => [] };

describe('The world clock', () => {
  it('is real time until somebody moves it', async () => {
    const clock = standing();
    expect(clock.now()).toBe(START);
    await clock.advance(HOUR, quiet);
    expect(clock.now()).toBe(START + HOUR);
    expect(clock.offset()).toBe(HOUR);
  });

  it('goes on where an earlier run had moved it to', () => {
    const clock = standing();
    clock.restore(3 * HOUR);
    expect(clock.now()).toBe(START + 3 * HOUR);
  });

  it('goes as far as two people move it at once', async () => {
    const clock = standing();
    const seen: number[] = [];
    const world: World = {
      ...quiet,
      tick: async (now) => {
        seen.push(now);
        return [];
      },
    };
    await Promise.all([clock.advance(HOUR, world), clock.advance(2 * HOUR, world)]);
    expect(clock.now()).toBe(START + 3 * HOUR);
    expect(seen).toEqual([START + HOUR, START + 3 * HOUR]);
  });

  it('never goes back', async () => {
    await expect(standing().advance(-1, quiet)).rejects.toThrow(RangeError);
    await expect(standing().advance(Number.NaN, quiet)).rejects.toThrow(RangeError);
  });

  it('waits for what is in flight before time jumps', async () => {
    const clock = standing();
    const seen: number[] = [];
    await clock.advance(HOUR, { ...quiet, idle: async () => void seen.push(clock.now()) });
    expect(seen).toEqual([START]);
  });

  it('runs what was scheduled at its own moment and in order, however far it jumps', async () => {
    const waits = fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(waits, fc.integer({ min: 0, max: 1200 }), async (delays, jump) => {
        const clock = standing();
        const fired: [due: number, now: number][] = [];
        for (const delay of delays) {
          const due = START + 1 + delay;
          clock.at(due, () => void fired.push([due, clock.now()]));
        }
        await clock.advance(jump, quiet);
        const expected = delays.map((delay) => START + 1 + delay).filter((due) => due <= START + jump);
        expect(fired).toEqual(expected.sort((a, b) => a - b).map((due) => [due, due]));
      }),
    );
  });

  it('runs what a timer schedules on the way', async () => {
    const clock = standing();
    const fired: number[] = [];
    const again = () => {
      fired.push(clock.now() - START);
      clock.at(clock.now() + HOUR, again);
    };
    clock.at(START + HOUR, again);
    await clock.advance(3.5 * HOUR, quiet);
    expect(fired).toEqual([HOUR, 2 * HOUR, 3 * HOUR]);
  });

  it('ticks at each due moment and once at the end, and tells what happened when', async () => {
    const clock = standing();
    const due = [START + HOUR, START + 2 * HOUR];
    const fired = await clock.advance(3 * HOUR, {
      ...quiet,
      nextDue: async (after) => due.find((moment) => moment > after),
      tick: async (now) => (due.includes(now) ? [`due after ${(now - START) / HOUR} h`] : []),
    });
    expect(fired).toEqual([
      { at: START + HOUR, what: 'due after 1 h' },
      { at: START + 2 * HOUR, what: 'due after 2 h' },
    ]);
    expect(clock.now()).toBe(START + 3 * HOUR);
  });

  it('forgets what was called off', async () => {
    const clock = standing();
    const cancel = clock.at(START + 1, () => expect.unreachable());
    cancel();
    await clock.advance(HOUR, quiet);
  });

  it('fires by itself when real time gets there', async () => {
    const clock = createWorldClock();
    const due = clock.now() + 5;
    await new Promise<void>((resolve) => {
      clock.at(due, resolve);
    });
    expect(clock.now()).toBeGreaterThanOrEqual(due);
  });
});
