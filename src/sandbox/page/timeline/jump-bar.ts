import { html, type TemplateResult } from 'lit';
import type { ShellWords } from '../words/shell-en.ts';

/** What leads back to the newest message, and says how many have come meanwhile. */
export function jumpBar(below: number, words: ShellWords, jump: () => void): TemplateResult {
  return html`<button type="button" class="jump ${below > 0 ? 'fresh' : ''}" @click=${jump}>
    ${
      below > 0
        ? html`<span class="one-line">${words.freshMessages(below)}</span>`
        : html`<span class="one-line" aria-hidden="true">${words.viewingOlder}</span>`
    }
    <strong>${words.jump}</strong>
  </button>`;
}
