/** World time as the sandbox needs it. Protocol time (deadlines, rate limits) is always real and is not this. */
export type SandboxClock = {
  /** World time in milliseconds since the Unix epoch. */
  now(): number;
  /** Called once at start with the offset (ms) that the world had when it was last saved. */
  restore?(offsetMs: number): void;
  /** Moves the world by `ms` and answers what happened on the way; without it the world cannot be moved. */
  advance?(ms: number): Promise<{ at: number; what: string }[]>;
};

/** The clock of a world that nobody moves: real time, plus the offset the world was saved with. */
export function realClock(): SandboxClock {
  let offset = 0;
  return {
    now: () => Date.now() + offset,
    restore: (offsetMs) => {
      offset = offsetMs;
    },
  };
}

/** The same clock; `keepUp` is called each time it was moved. */
export function keptUp(clock: SandboxClock, keepUp: () => void): SandboxClock {
  const { advance } = clock;
  if (advance === undefined) return clock;
  return {
    ...clock,
    advance: async (ms) => {
      const fired = await advance(ms);
      keepUp();
      return fired;
    },
  };
}
