import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { icon } from '../media/icons.ts';
import { authorName } from './author-name.ts';
import { fullTime, messageTime } from './message-time.ts';
import type { MessageView } from './message-view.ts';

/** Who wrote a message and when. */
export function header({ entry, words, locale, now }: MessageView): TemplateResult {
  const { message, names } = entry;
  const { name, color } = authorName(message.author, names);
  const at = Date.parse(message.timestamp);
  return html`<div class="header">
    <h3 id="author"><bdi style=${styleMap(color === undefined ? {} : { '--role': color })} class=${color === undefined ? '' : 'colored'}>${name}</bdi>
      ${message.author.bot === true ? html`<span class="tag">${words.app}</span>` : ''}</h3>
    <time id="time" datetime=${message.timestamp} title=${fullTime(at, locale)}>${messageTime(at, now, locale, words)}</time>
    ${message.pinned ? html`<span class="pinned">${icon('pin', 14)} ${words.pinned}</span>` : ''}
  </div>`;
}
