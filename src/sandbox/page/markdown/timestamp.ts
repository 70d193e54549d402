import type { TimestampStyle } from '../contract/markdown.ts';
import { dateFormat } from './date-format.ts';
import { relativeTime } from './relative-time.ts';

const styles: Record<Exclude<TimestampStyle, 'R'>, Intl.DateTimeFormatOptions> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { day: '2-digit', month: '2-digit', year: 'numeric' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

/** A moment (seconds since the epoch) as `<t:…:style>` shows it, in the reader's zone. */
export function timestampText(seconds: number, style: TimestampStyle, locale: string, now: number): string {
  if (style === 'R') return relativeTime(seconds * 1000, now, locale);
  return dateFormat(locale, styles[style]).format(seconds * 1000);
}
