import type { APIPoll } from 'discord-api-types/v10';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { relativeTime } from '../markdown/relative-time.ts';
import { icon } from '../media/icons.ts';
import { emoji } from './emoji.ts';
import type { MessageView } from './message-view.ts';

/** A poll with what has been answered so far. */
export function poll(given: APIPoll, { words, locale, now }: MessageView): TemplateResult {
  const counts = new Map(given.results?.answer_counts.map((count) => [count.id, count]));
  const total = [...counts.values()].reduce((sum, { count }) => sum + count, 0);
  const ends = given.expiry === null ? undefined : Date.parse(given.expiry);
  const closed = given.results?.is_finalized === true || (ends !== undefined && ends <= now);
  const until = closed
    ? words.pollClosed
    : ends === undefined
      ? ''
      : words.pollEnds(relativeTime(ends, now, locale));
  return html`<div class="poll" role="group" aria-label=${words.poll}>
    <h4><bdi>${given.question.text}</bdi></h4>
    <p class="hint">${given.allow_multiselect ? words.pollMany : words.pollOne}</p>
    <ul>${given.answers.map(({ answer_id, poll_media }) => {
      const { count = 0, me_voted: mine = false } = counts.get(answer_id) ?? {};
      const share = total === 0 ? 0 : count / total;
      const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
      return html`<li class=${mine ? 'mine' : ''} style=${styleMap({ '--share': `${share * 100}%` })}>
        ${poll_media.emoji === undefined ? '' : emoji(poll_media.emoji)}
        <bdi>${poll_media.text}</bdi>
        ${total === 0 ? '' : html`<span class="share">${words.votes(count)} · <b>${percent}</b></span>`}
        ${mine ? html`<span role="img" aria-label=${words.chosen}>${icon('check', 18)}</span>` : ''}
      </li>`;
    })}</ul>
    <p class="hint">${words.votes(total)}${until === '' ? '' : ` • ${until}`}</p>
  </div>`;
}
