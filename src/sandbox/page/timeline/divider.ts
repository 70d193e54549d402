import { html, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { ShellWords } from '../words/shell-en.ts';
import type { PageLocale } from '../words/words.ts';

export type Divider = {
  timestamp: string;
  isNewDay: boolean;
  /** What follows was unread. */
  isFresh: boolean;
  locale: PageLocale;
  words: ShellWords;
};

/** The line with the day, and in red where what is new begins. */
export function divider({ timestamp, isNewDay, isFresh, locale, words }: Divider): TemplateResult {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(timestamp));
  return html`<div class=${classMap({ divider: true, fresh: isFresh })}>
    <span>${isNewDay ? day : ''}</span>
    ${isFresh ? html`<strong>${words.fresh}</strong>` : ''}
  </div>`;
}
