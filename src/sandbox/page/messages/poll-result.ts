import type { APIEmbed } from 'discord-api-types/v10';
import { html, type TemplateResult } from 'lit';
import { icon } from '../media/icons.ts';
import { emoji } from './emoji.ts';
import type { MessageView } from './message-view.ts';

/** Who won a poll that has ended, from the embed in which Discord says it. */
export function pollResult({ fields = [] }: APIEmbed, { words, locale }: MessageView): TemplateResult {
  const said = new Map(fields.map(({ name, value }) => [name, value]));
  const [total, votes] = [Number(said.get('total_votes') ?? 0), Number(said.get('victor_answer_votes') ?? 0)];
  const winner = said.get('victor_answer_text');
  const name = said.get('victor_answer_emoji_name');
  const sign = name === undefined ? '' : emoji({ id: said.get('victor_answer_emoji_id') ?? null, name });
  const share = new Intl.NumberFormat(locale, { style: 'percent' }).format(total === 0 ? 0 : votes / total);
  return html`<div class="poll-result">
    ${
      winner === undefined
        ? html`<strong>${total === 0 ? words.pollNobody : words.pollDraw}</strong>`
        : html`<strong>${sign} <bdi>${winner}</bdi> ${icon('check', 16)}</strong>`
    }
    <span>${words.votes(total)}${total === 0 ? '' : ` • ${share}`}</span>
  </div>`;
}
