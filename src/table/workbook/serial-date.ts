import type { NumberShape } from './date-styles.ts';

const DAY = 86_400_000;
/** Days from the day 0 of a workbook to 1970. */
const TO_1970 = 25_569;
const FROM_1904 = 1462;
/** Excel believes in a 29 February 1900, its day 60: the days before it are one too low. */
const NO_SUCH_DAY = 60;

/**
 * A spreadsheet's serial number as a text: `2024-03-09`, with its time where it has one, or a time alone.
 *
 * @returns null where it is no date that a spreadsheet could show.
 */
export function dateOfSerial(serial: number, shape: NumberShape, from1904: boolean): string | null {
  if (!(serial >= 0 && serial < 2_958_466)) return null;
  const days = from1904 ? serial + FROM_1904 : serial < NO_SUCH_DAY ? serial + 1 : serial;
  // A time is stored as a share of a day: to the millisecond is all that it holds.
  const iso = new Date(Math.round((days - TO_1970) * DAY)).toISOString();
  const time = iso.slice(11, 23);
  if (shape === 'time' && serial < 1) return time.slice(0, 8);
  if (time === '00:00:00.000') return iso.slice(0, 10);
  return `${iso.slice(0, 10)} ${time.endsWith('.000') ? time.slice(0, 8) : time}`;
}
