import type { DateOrder } from './table.ts';

/**
 * A date as written. Of `first` and `second` one is the day and one the month, as its column says; where the year comes
 * first the month is `first` for sure (`sure`). `clock` is the time of day in ms, less its zone's offset.
 */
export type DateText = {
  first: number;
  second: number;
  year: number;
  sure: boolean;
  shortYear: boolean;
  clock: number;
};

const CLOCK =
  '(?:(?:T|,?\\s+)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?(?:\\s*([ap])\\.?\\s?m\\.?)?\\s*(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?';
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${CLOCK}$`, 'i');
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})${CLOCK}$`, 'i');
const COULD_BE = /^\d{1,4}[-/.]\d/;

/** POSIX: 69 to 99 are of the 1900s, 00 to 68 of the 2000s. */
const PIVOT = 69;

const MINUTE = 60_000;

/**
 * Reads a trimmed cell as a date of numbers: `2024-03-09`, `9/3/2024`, `09.03.24`, each perhaps with a time (`14:30`,
 * `2:30 p. m.`, seconds, a zone).
 *
 * @returns null for anything else, names of months included.
 */
export function readDate(text: string): DateText | null {
  if (!COULD_BE.test(text)) return null;
  const iso = YEAR_FIRST.exec(text);
  const found = iso ?? YEAR_LAST.exec(text);
  if (!found) return null;
  const clock = clockOf(found);
  if (clock === null) return null;
  const [, a = '', , b = '', c = ''] = found;
  if (iso) {
    return { first: Number(b), second: Number(c), year: Number(a), sure: true, shortYear: false, clock };
  }
  const shortYear = c.length === 2;
  const year = shortYear ? Number(c) + (Number(c) >= PIVOT ? 1900 : 2000) : Number(c);
  return { first: Number(a), second: Number(b), year, sure: false, shortYear, clock };
}

/** Milliseconds since 1970 in UTC, or NaN where there is no such day. */
export function timeOf(date: DateText, order: DateOrder): number {
  const { first, second, year, sure, clock } = date;
  const monthFirst = sure || order === 'month-first';
  const month = monthFirst ? first : second;
  const day = monthFirst ? second : first;
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return Number.NaN;
  return Date.UTC(year, month - 1, day) + clock;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The time of day that a match holds, in ms; null where there is no such time. */
function clockOf(match: RegExpExecArray): number | null {
  const [, , , , , hours, minutes = '0', seconds = '0', fraction = '0', half, zone] = match;
  if (hours === undefined) return 0;
  let hour = Number(hours);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const inDay =
    (hour * 60 + Number(minutes)) * MINUTE +
    Number(seconds) * 1000 +
    Math.round(Number(`0.${fraction}`) * 1000);
  if (!zone || /^[a-z]/i.test(zone)) return inDay;
  // `-05`, `-0530`, `-05:30`
  const offset = Number(zone.slice(1, 3)) * 60 + (zone.length > 3 ? Number(zone.slice(-2)) : 0);
  return inDay - (zone.startsWith('-') ? -offset : offset) * MINUTE;
}
