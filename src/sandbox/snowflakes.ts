const discordEpoch = 1_420_070_400_000n;

/** The moment (ms since the Unix epoch) at which a snowflake was made. */
export function snowflakeTime(id: string): number {
  return Number((BigInt(id) >> 22n) + discordEpoch);
}

/**
 * A maker of Discord ids: 42 bits of time since 2015, then 22 bits that count within the millisecond.
 * Ids only grow, also when the clock stands still or `floor` (the greatest id ever made) lies ahead of it.
 */
export function snowflakeMaker(now: () => number, floor = '0'): () => string {
  let last = BigInt(floor);
  return () => {
    const fromClock = (BigInt(Math.trunc(now())) - discordEpoch) << 22n;
    last = fromClock > last ? fromClock : last + 1n;
    return last.toString();
  };
}
