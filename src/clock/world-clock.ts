import type { Clock } from './clock.ts';

/** What the owner of the world does while its clock is moved. */
export type World = {
  /** Resolves once nothing is in flight, so that no handler sees time jump under it. */
  idle(): Promise<void>;
  /** The next moment, later than `after`, at which `tick` has something to do. */
  nextDue(after: number): Promise<number | undefined>;
  /** The same work that runs every minute; answers a line for each thing that it did. */
  tick(now: number): Promise<readonly string[]>;
};

export type Fired = { at: number; what: string };

export type WorldClock = Clock & {
  /** How far world time is ahead of real time, in milliseconds. */
  offset(): number;
  /** Goes on where an earlier run had moved the clock to. */
  restore(offsetMs: number): void;
  /**
   * Moves the world ahead by `ms`, from due moment to due moment, so that what would have happened on the way happens at its
   * own time and in order.
   *
   * @throws RangeError for a negative distance: what has been scheduled by a later time cannot be unscheduled.
   */
  advance(ms: number, world: World): Promise<Fired[]>;
};

type Timer = { due: number; run: () => void | Promise<void>; handle: NodeJS.Timeout | undefined };

/** Node's timers hold 31 bits of milliseconds; a longer wait is taken in steps. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/** The clock of a running bot: real time plus an offset that stays 0 unless somebody moves it. */
export function createWorldClock(realNow: () => number = Date.now): WorldClock {
  let offset = 0;
  let moving = false;
  const timers = new Set<Timer>();
  const now = () => realNow() + offset;

  const fire = (timer: Timer) => {
    timers.delete(timer);
    clearTimeout(timer.handle);
    return timer.run();
  };
  const arm = (timer: Timer) => {
    clearTimeout(timer.handle);
    const wait = Math.min(Math.max(0, timer.due - now()), LONGEST_TIMEOUT);
    timer.handle = setTimeout(() => {
      if (moving) return;
      if (timer.due > now()) arm(timer);
      else void fire(timer);
    }, wait);
    timer.handle.unref();
  };
  const rearm = () => {
    for (const timer of timers) arm(timer);
  };
  const earliest = () =>
    [...timers].reduce<Timer | undefined>((a, b) => (a && a.due <= b.due ? a : b), undefined);

  const move = async (ms: number, world: World) => {
    const target = now() + ms;
    const fired: Fired[] = [];
    await world.idle();
    moving = true;
    try {
      for (;;) {
        const timer = earliest();
        const due = Math.min(timer?.due ?? Infinity, (await world.nextDue(now())) ?? Infinity);
        if (due > target) break;
        offset += Math.max(0, due - now());
        if (timer && timer.due <= due) await fire(timer);
        for (const what of await world.tick(now())) fired.push({ at: now(), what });
      }
      offset += Math.max(0, target - now());
      for (const what of await world.tick(now())) fired.push({ at: now(), what });
    } finally {
      moving = false;
      rearm();
    }
    return fired;
  };

  /** Whoever moves the clock meanwhile waits, so that distances add up. */
  let lastMove: Promise<unknown> = Promise.resolve();

  return {
    now,
    offset: () => offset,
    restore(offsetMs) {
      offset = offsetMs;
      rearm();
    },
    at(ms, run) {
      const timer: Timer = { due: ms, run, handle: undefined };
      timers.add(timer);
      arm(timer);
      return () => {
        clearTimeout(timer.handle);
        timers.delete(timer);
      };
    },
    async advance(ms, world) {
      if (!(ms >= 0)) throw new RangeError(`The clock only moves ahead, not by ${ms} ms`);
      const moved = lastMove.then(() => move(ms, world));
      lastMove = moved.catch(() => {});
      return moved;
    },
  };
}
