import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../media/icons.ts';
import type { MessageWords } from '../words/message-en.ts';
import type { Choice } from './choice.ts';
import { choiceIcon } from './choice-icon.ts';
import { selectChip } from './select-chip.ts';

export type SelectField = {
  chosen: readonly Choice[];
  several: boolean;
  /** The list is open, and the field shows what is searched for. */
  open: boolean;
  typed: string;
  placeholder: string | undefined;
  label: string;
  describedBy: string;
  activeId: string;
  disabled: boolean;
  busy: boolean;
  invalid: boolean;
  words: MessageWords;
  remove: (value: string) => void;
  click: (event: Event) => void;
  input: (event: Event) => void;
  key: (event: KeyboardEvent) => void;
};

/** The field of a select: what is chosen, and where one types to search. */
export function selectField(field: SelectField): TemplateResult {
  const { chosen, several, open, invalid, disabled, busy, words, remove } = field;
  const single = several ? undefined : chosen[0];
  const empty = field.placeholder ?? words.choose;
  const placeholder = several && chosen.length > 0 ? '' : (single?.label ?? empty);
  const isOff = disabled || busy;
  const isSome = several && chosen.length > 0;
  const classes = ['field', open && 'open', isSome && 'some', invalid && 'invalid', isOff && 'disabled'];
  const marks = several
    ? chosen.map((choice) =>
        selectChip(choice, { words, disabled: isOff, remove: () => remove(choice.value) }),
      )
    : single === undefined || open
      ? ''
      : choiceIcon(single);
  return html`<div class=${classes.filter(Boolean).join(' ')} @click=${field.click}>
    <div class="chosen">
      ${marks}
      <input role="combobox" dir="auto" autocomplete="off" spellcheck="false" placeholder=${placeholder}
        aria-label=${field.label || empty} aria-autocomplete="list" aria-haspopup="listbox"
        aria-expanded=${open} aria-controls="list" aria-invalid=${invalid} aria-description=${field.describedBy}
        aria-activedescendant=${field.activeId} ?disabled=${disabled} ?readonly=${busy}
        .value=${live(open ? field.typed : (single?.label ?? ''))} @input=${field.input} @keydown=${field.key}>
    </div>
    <span class="arrow">${busy ? html`<span class="dots" role="img" aria-label=${words.waiting}>…</span>` : icon('chevron')}</span>
  </div>`;
}
