import type { APIReaction } from 'discord-api-types/v10';
import { html, type TemplateResult } from 'lit';
import type { MessageWords } from '../words/message-en.ts';
import { emoji } from './emoji.ts';

/** What others have reacted with, and how many. */
export function reactions(given: readonly APIReaction[], words: MessageWords): TemplateResult {
  return html`<ul class="reactions" aria-label=${words.reactions}>${given.map(
    (reaction) => html`<li>${emoji(reaction.emoji)}<span>${reaction.count}</span></li>`,
  )}</ul>`;
}
