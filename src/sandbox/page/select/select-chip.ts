import { html, type TemplateResult } from 'lit';
import { icon } from '../media/icons.ts';
import type { MessageWords } from '../words/message-en.ts';
import type { Choice } from './choice.ts';
import { choiceIcon } from './choice-icon.ts';

/** One of several chosen values, which can be taken away. */
export function selectChip(
  choice: Choice,
  { words, disabled, remove }: { words: MessageWords; disabled: boolean; remove: () => void },
): TemplateResult {
  return html`<span class="chip">${choiceIcon(choice, 16)}<bdi>${choice.label}</bdi>
    <button type="button" aria-label=${words.remove(choice.label)} ?disabled=${disabled} @click=${remove}>${icon('close', 14)}</button>
  </span>`;
}
