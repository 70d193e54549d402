import type { APISelectMenuComponent } from 'discord-api-types/v10';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Directory } from '../contract.ts';
import { emojiStyles } from '../markdown/emoji-styles.ts';
import { icon } from '../media/icons.ts';
import type { MessageWords } from '../words/message-en.ts';
import type { Choice } from './choice.ts';
import { choiceIcon } from './choice-icon.ts';
import { choicesOf, defaultsOf } from './choices.ts';
import { fitting } from './fitting.ts';
import { type KeyAction, keyAction } from './key-action.ts';
import { placePopup } from './place-popup.ts';
import { selectChip } from './select-chip.ts';
import { selectRow } from './select-row.ts';
import { selectStyles } from './select-styles.ts';
import { type Bounds, toggled } from './toggled.ts';

/**
 * A select of any kind: a combobox whose text filters its list. It fires `sandbox-picked` with the values (`string[]`) when
 * one was picked, or, where several can be, when the list closes on another selection than it opened with.
 */
export class SandboxSelect extends LitElement {
  static override properties = {
    select: { attribute: false },
    directory: { attribute: false },
    words: { attribute: false },
    label: {},
    describedBy: { attribute: false },
    revision: {},
    busy: { type: Boolean },
    invalid: { type: Boolean },
    optional: { type: Boolean },
    collects: { type: Boolean },
    chosen: { state: true },
    typed: { state: true },
    open: { state: true },
    active: { state: true },
  };
  declare select: APISelectMenuComponent | undefined;
  declare directory: Directory;
  declare words: MessageWords | undefined;
  declare label: string;
  /** A problem or hint that is read with the field. */
  declare describedBy: string;
  /** Another one means that the message was edited, so that the defaults hold again. */
  declare revision: string;
  declare busy: boolean;
  declare invalid: boolean;
  /** Also a single choice can be taken back. */
  declare optional: boolean;
  /** Part of a form, which is told each change at once and judges it itself. */
  declare collects: boolean;
  declare chosen: string[];
  declare typed: string;
  declare open: boolean;
  declare active: number;

  static override styles = [selectStyles, emojiStyles];

  #opened: string[] = [];
  #shape = '';

  constructor() {
    super();
    this.directory = { users: [], roles: [], channels: [] };
    this.label = '';
    this.describedBy = '';
    this.revision = '';
    this.busy = false;
    this.invalid = false;
    this.optional = false;
    this.collects = false;
    this.chosen = [];
    this.typed = '';
    this.open = false;
    this.active = 0;
  }

  override focus(): void {
    void this.updateComplete.then(() => this.#input?.focus());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.open = false;
    this.#follow(false);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.select === undefined || !(changed.has('select') || changed.has('revision'))) return;
    const shape = `${this.revision} ${JSON.stringify(this.select)}`;
    if (shape === this.#shape) return;
    this.#shape = shape;
    this.chosen = defaultsOf(this.select);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('open')) {
      const popup = this.#popup;
      if (this.open) popup?.showPopover();
      else if (popup?.matches(':popover-open') === true) popup.hidePopover();
      this.#follow(this.open);
    }
    if (!this.open) return;
    this.#place();
    this.renderRoot.querySelector('li.active')?.scrollIntoView({ block: 'nearest' });
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  get #popup(): HTMLElement | null {
    return this.renderRoot.querySelector('.popup');
  }

  get #bounds(): Bounds {
    const { min_values: min = 1, max_values: max = 1 } = this.select ?? {};
    return { min: this.optional ? 0 : min, max };
  }

  get #several(): boolean {
    return this.#bounds.max > 1;
  }

  get #disabled(): boolean {
    return this.busy || this.select?.disabled === true;
  }

  get #shown(): Choice[] {
    return this.select === undefined ? [] : fitting(choicesOf(this.select, this.directory), this.typed);
  }

  #place = (): void => {
    const field = this.renderRoot.querySelector<HTMLElement>('.field');
    if (this.#popup !== null && field !== null) placePopup(this.#popup, field);
  };

  #outside = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.#close();
  };

  #follow(on: boolean): void {
    const change = on ? 'addEventListener' : 'removeEventListener';
    window[change]('scroll', this.#place, { capture: true });
    window[change]('resize', this.#place);
    document[change]('pointerdown', this.#outside);
  }

  #show(): void {
    if (this.open || this.#disabled) return;
    this.#opened = this.chosen;
    this.typed = '';
    this.active = Math.max(
      0,
      this.#shown.findIndex(({ value }) => this.chosen.includes(value)),
    );
    this.open = true;
  }

  #close = (): void => {
    if (!this.open) return;
    this.open = false;
    this.typed = '';
    const before = [...this.#opened].sort().join('\n');
    if (before !== [...this.chosen].sort().join('\n')) this.#tell();
  };

  /** Too few are not sent: the note in the list says how many it takes, and the next closing may have them. */
  #tell(): void {
    if (this.collects || this.chosen.length >= this.#bounds.min)
      this.dispatchEvent(new CustomEvent('sandbox-picked', { detail: this.chosen }));
  }

  #pick(choice: Choice | undefined): void {
    if (choice === undefined) return;
    this.chosen = toggled(this.chosen, choice.value, this.#bounds);
    if (!this.#several) this.#close();
    else if (this.collects) this.#tell();
  }

  #remove(value: string | undefined): void {
    this.chosen = this.chosen.filter((other) => other !== value);
    if (!this.open || this.collects) this.#tell();
    this.#input?.focus();
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') this.#close();
    const { open, typed } = this;
    const action = keyAction(event.key, { open, typed, several: this.#several });
    if (action === undefined) return;
    event.preventDefault();
    // Escape closes the list and not the form around it.
    event.stopPropagation();
    this.#act(action);
  };

  #act(action: KeyAction): void {
    const last = this.#shown.length - 1;
    const acts: Record<KeyAction, () => void> = {
      show: () => this.#show(),
      close: () => this.#close(),
      next: () => this.#point(Math.min(this.active + 1, last)),
      previous: () => this.#point(Math.max(this.active - 1, 0)),
      first: () => this.#point(0),
      last: () => this.#point(last),
      pick: () => this.#pick(this.#shown[this.active]),
      'remove-last': () => this.#remove(this.chosen.at(-1)),
    };
    acts[action]();
  }

  #point(index: number): void {
    this.active = index;
  }

  #onInput = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { value } = event.target;
    // A closed field shows what is chosen, which is no part of what is searched for.
    const typed = this.open ? value : event instanceof InputEvent ? (event.data ?? '') : '';
    this.#show();
    this.typed = typed;
    this.active = 0;
  };

  #onFieldClick = (event: Event): void => {
    if (event.target instanceof Element && event.target.closest('button') !== null) return;
    this.#input?.focus();
    if (this.open && event.target !== this.#input) this.#close();
    else this.#show();
  };

  protected override render(): TemplateResult | undefined {
    const { select, words } = this;
    if (select === undefined || words === undefined) return undefined;
    const all = choicesOf(select, this.directory);
    const chosen = this.chosen.map(
      (value) => all.find((choice) => choice.value === value) ?? { value, label: value },
    );
    const several = this.#several;
    const single = several ? undefined : chosen[0];
    const placeholder =
      several && chosen.length > 0 ? '' : (single?.label ?? select.placeholder ?? words.choose);
    const field = ['field', this.open && 'open', this.invalid && 'invalid', this.#disabled && 'disabled'];
    const shown = this.#shown;
    return html`<div class=${field.filter(Boolean).join(' ')} @click=${this.#onFieldClick}>
        <div class="chosen">
          ${several ? chosen.map((choice) => selectChip(choice, { words, disabled: this.#disabled, remove: () => this.#remove(choice.value) })) : single === undefined || this.open ? '' : choiceIcon(single)}
          <input role="combobox" dir="auto" autocomplete="off" spellcheck="false" placeholder=${placeholder}
            aria-label=${this.label || select.placeholder || words.choose} aria-autocomplete="list" aria-haspopup="listbox"
            aria-expanded=${this.open} aria-controls="list" aria-invalid=${this.invalid} aria-description=${this.describedBy}
            aria-activedescendant=${this.open && shown.length > 0 ? `choice-${this.active}` : ''}
            ?disabled=${select.disabled === true} ?readonly=${this.busy}
            .value=${live(this.open ? this.typed : (single?.label ?? ''))}
            @input=${this.#onInput} @keydown=${this.#onKey}>
        </div>
        <span class="arrow">${this.busy ? html`<span class="dots" role="img" aria-label=${words.waiting}>…</span>` : icon('chevron')}</span>
      </div>
      <div class="popup" popover="manual">
        <ul id="list" role="listbox" aria-label=${words.options} aria-multiselectable=${several}>
          ${shown.map((choice, index) => {
            const selected = this.chosen.includes(choice.value);
            return selectRow(choice, {
              index,
              active: index === this.active,
              selected,
              full: several && !selected && this.chosen.length >= this.#bounds.max,
              several,
              point: () => this.#point(index),
              pick: () => this.#pick(choice),
            });
          })}
        </ul>
        <p class="note" role="status" ?hidden=${shown.length > 0 && !several}>${
          shown.length === 0 ? words.noResults : words.selectBetween(this.#bounds.min, this.#bounds.max)
        }</p>
      </div>`;
  }
}

customElements.define('sandbox-select', SandboxSelect);
