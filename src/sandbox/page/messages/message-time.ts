import { dateFormat } from '../markdown/date-format.ts';
import type { MessageWords } from '../words/message-en.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** When a message was written, as its header says it: the time alone today, with the date before yesterday. */
export function messageTime(at: number, now: number, locale: string, words: MessageWords): string {
  const time = dateFormat(locale, { timeStyle: 'short' }).format(at);
  const day = dateFormat(locale, { dateStyle: 'short' });
  if (day.format(at) === day.format(now)) return time;
  if (day.format(at) === day.format(now - dayMs)) return words.yesterdayAt(time);
  return dateFormat(locale, { dateStyle: 'short', timeStyle: 'short' }).format(at);
}

/** The whole date, for a title. */
export function fullTime(at: number, locale: string): string {
  return dateFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(at);
}
