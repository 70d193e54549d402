import { html, type TemplateResult } from 'lit';
import type { ShellWords } from '../words/shell-en.ts';
import { mostCharacters } from './written.ts';

/** So few are worth telling of. */
const few = 200;

/** How many characters a message may still have, when there are not many. */
export function charactersLeft(text: string, words: ShellWords): TemplateResult | '' {
  const left = mostCharacters - text.trim().length;
  if (left >= few) return '';
  return html`<span class="left ${left < 0 ? 'over' : ''}" id="left">
    <span aria-hidden="true">${left}</span><span class="hidden">${words.charactersLeft(left)}</span>
  </span>`;
}
