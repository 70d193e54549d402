import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elapsedDays, learnerDay } from '../../src/study/learner-day.ts';

const HOUR = 3_600_000;
const ZONES = [
  'UTC',
  'America/Bogota',
  'America/Santiago',
  'America/Mexico_City',
  'America/New_York',
  'Europe/Madrid',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];
const zones = fc.constantFrom(...ZONES);
const instants = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2060, 0, 1) });

/** The day number of a calendar date. */
function date(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / (24 * HOUR);
}

describe('a learner day begins at 04:00 on the wall', () => {
  test.each([
    ['2026-03-10T08:59:59Z', 'America/Bogota', '2026-03-09'],
    ['2026-03-10T09:00:00Z', 'America/Bogota', '2026-03-10'],
    ['2026-03-11T08:59:59Z', 'America/Bogota', '2026-03-10'],
    ['1970-01-01T04:00:00Z', 'UTC', '1970-01-01'],
    ['2024-02-29T12:00:00Z', 'UTC', '2024-02-29'],
    ['2024-03-01T03:00:00Z', 'UTC', '2024-02-29'],
    ['2026-01-01T03:30:00Z', 'UTC', '2025-12-31'],
  ])('%s in %s belongs to %s', (instant, zone, day) => {
    expect(learnerDay(Date.parse(instant), zone)).toBe(date(day));
  });

  test('studying at 23:55 and at 00:01 is one day', () => {
    const before = learnerDay(Date.parse('2026-03-11T04:55:00Z'), 'America/Bogota');
    const after = learnerDay(Date.parse('2026-03-11T05:01:00Z'), 'America/Bogota');
    expect(elapsedDays(before, after)).toBe(0);
  });
});

describe('where the clock changes, the day still begins at 04:00 on the wall', () => {
  test.each([
    ['spring in Madrid', '2026-03-29T01:59:59Z', '2026-03-29T02:00:00Z', 'Europe/Madrid', '2026-03-29'],
    ['autumn in Madrid', '2026-10-25T02:59:59Z', '2026-10-25T03:00:00Z', 'Europe/Madrid', '2026-10-25'],
    ['spring in New York', '2026-03-08T07:59:59Z', '2026-03-08T08:00:00Z', 'America/New_York', '2026-03-08'],
    ['autumn in Santiago', '2026-04-05T07:59:59Z', '2026-04-05T08:00:00Z', 'America/Santiago', '2026-04-05'],
  ])('%s', (_, last, first, zone, day) => {
    expect(learnerDay(Date.parse(last), zone)).toBe(date(day) - 1);
    expect(learnerDay(Date.parse(first), zone)).toBe(date(day));
  });
});

test('days never go backwards as time goes on, and a step of 26 hours always reaches a new one', () => {
  fc.assert(
    fc.property(instants, zones, fc.integer({ min: 0, max: 26 * HOUR }), (instant, zone, step) => {
      const day = learnerDay(instant, zone);
      expect(learnerDay(instant + step, zone)).toBeGreaterThanOrEqual(day);
      expect(learnerDay(instant + 26 * HOUR, zone)).toBeGreaterThan(day);
    }),
  );
});

test('a day is at most one date away from the UTC date', () => {
  fc.assert(
    fc.property(instants, zones, (instant, zone) => {
      const utc = Math.floor(instant / (24 * HOUR));
      expect(Math.abs(learnerDay(instant, zone) - utc)).toBeLessThanOrEqual(1);
    }),
  );
});

test('a learner who moves to any other zone has never gone back in time', () => {
  fc.assert(
    fc.property(
      instants,
      zones,
      zones,
      fc.integer({ min: 0, max: 48 * HOUR }),
      (instant, from, to, later) => {
        expect(
          elapsedDays(learnerDay(instant, from), learnerDay(instant + later, to)),
        ).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

test('a flight from Kiritimati to Pago Pago elapses no day, not minus one', () => {
  const instant = Date.parse('2026-06-10T12:00:00Z');
  const [there, here] = [learnerDay(instant, 'Pacific/Kiritimati'), learnerDay(instant, 'Pacific/Pago_Pago')];
  expect(there - here).toBe(1);
  expect(elapsedDays(there, here)).toBe(0);
});

test('a zone or an instant that does not exist is refused', () => {
  expect(() => learnerDay(0, 'America/Macondo')).toThrow(RangeError);
  expect(() => learnerDay(Number.NaN, 'UTC')).toThrow(RangeError);
});
