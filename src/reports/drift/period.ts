import { z } from 'zod';

/** How long a stretch of time counts as one group, the shortest first. */
export const period = z.enum(['instant', 'day', 'week', 'month', 'year']);
export type Period = z.infer<typeof period>;
export const periods = period.options;

const DAY_MS = 86_400_000;

/**
 * The period that a time lies in, by its beginning, so that labels sort as times do: `2026-03-02`, `2026-03`, `2026`. A week
 * begins on Monday.
 *
 * @param time milliseconds, UTC
 */
export function periodLabel(time: number, by: Period): string {
  switch (by) {
    case 'instant': {
      const iso = isoOf(time);
      return time % DAY_MS === 0 ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ');
    }
    case 'day':
      return isoOf(time).slice(0, 10);
    case 'week': {
      const day = Math.floor(time / DAY_MS);
      // Day 0, the first of January 1970, was a Thursday.
      const monday = day - ((((day + 3) % 7) + 7) % 7);
      return isoOf(monday * DAY_MS).slice(0, 10);
    }
    case 'month':
      return isoOf(time).slice(0, 7);
    case 'year':
      return isoOf(time).slice(0, 4);
    default:
      return by satisfies never;
  }
}

const isoOf = (time: number) => new Date(time).toISOString();
