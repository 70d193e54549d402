import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ShellWords } from '../words/shell-en.ts';

/** The name of the field behind the options, in which more of them are added. */
export const moreField = '+';

export type MoreField = {
  /** How many options could still be added. */
  hidden: number;
  text: string;
  expanded: boolean;
  activeId: string | undefined;
  words: ShellWords;
  type: (text: string) => void;
};

/** The field behind the options, in which more of them are added. */
export function moreInput({ hidden, text, expanded, activeId, words, type }: MoreField): TemplateResult {
  return html`<input
    class="rest"
    data-field=${moreField}
    autocomplete="off"
    role="combobox"
    aria-label=${words.moreOptionsLabel}
    aria-autocomplete="list"
    aria-expanded=${expanded}
    aria-controls=${expanded ? 'popup' : nothing}
    aria-activedescendant=${activeId ?? nothing}
    placeholder=${hidden > 0 ? words.moreOptions(hidden) : ''}
    .value=${live(text)}
    @input=${(event: InputEvent) => type(event.target instanceof HTMLInputElement ? event.target.value : '')}
  />`;
}
