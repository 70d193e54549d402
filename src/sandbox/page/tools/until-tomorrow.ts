/** At this hour of the reader's day tomorrow begins for the clock: a waking hour, after any course's day has changed. */
const morning = 9;

/** Seconds from a moment (ms) to the next day's morning in the reader's own time zone. */
export function untilTomorrow(now: number): number {
  const next = new Date(now);
  next.setDate(next.getDate() + 1);
  next.setHours(morning, 0, 0, 0);
  return Math.round((next.getTime() - now) / 1000);
}
