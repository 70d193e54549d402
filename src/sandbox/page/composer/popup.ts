import { html, nothing, type TemplateResult } from 'lit';
import type { PageOption } from '../contract/commands.ts';
import type { PageUser } from '../contract/places.ts';
import { avatar } from '../messages/avatar.ts';
import type { ShellWords } from '../words/shell-en.ts';
import type { Suggestion } from './suggestions.ts';

/** What the list above the composer shows. */
export type Popup = {
  heading: string;
  /** The option whose field has the focus, with what it is for. */
  option: PageOption | undefined;
  suggestions: readonly Suggestion[];
  /** Said instead of an empty list. */
  note: string;
};

export type PopupContext = {
  bot: PageUser;
  words: ShellWords;
  active: number;
  pick: (suggestion: Suggestion) => void;
};

/** The list above the composer, and the hint of the option that is being filled in. */
export function popup({ heading, option, suggestions, note }: Popup, context: PopupContext): TemplateResult {
  const { words, active, pick, bot } = context;
  return html`<div class="popup">
    ${
      option === undefined
        ? html`<h2>${heading}</h2>`
        : html`<p class="hint" id="hint"><strong dir="auto">${option.label}</strong> <span dir="auto">${option.description}</span>
            ${option.required ? '' : html`<em>${words.optional}</em>`}</p>`
    }
    ${note === '' ? '' : html`<p class="note">${note}</p>`}
    <ul id="popup" class="scroll" role="listbox" tabindex="0" aria-label=${heading} ?hidden=${suggestions.length === 0}>
      ${suggestions.map(
        (suggestion, index) => html`<li
          id=${`suggestion-${index}`}
          role="option"
          aria-selected=${index === active}
          @mousedown=${(event: Event) => event.preventDefault()}
          @click=${() => pick(suggestion)}
        >
          ${suggestion.kind === 'command' ? avatar(bot.id, bot.name, 32) : nothing}
          <span class="texts">
            <span class="one-line"><bdi>${suggestion.label}</bdi>${suggestion.kind === 'command' ? optionNames(suggestion.command.options) : ''}</span>
            ${suggestion.detail === '' ? '' : html`<bdi class="detail one-line">${suggestion.detail}</bdi>`}
          </span>
          ${suggestion.kind === 'command' ? html`<bdi class="app one-line" aria-hidden="true">${bot.name}</bdi>` : ''}
        </li>`,
      )}
    </ul>
  </div>`;
}

function optionNames(options: readonly PageOption[]): TemplateResult {
  return html`<span class="options" aria-hidden="true">${options.map(({ label }) => html` <bdi>${label}</bdi>`)}</span>`;
}
