import type { APISelectMenuComponent } from 'discord-api-types/v10';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Directory } from '../contract.ts';
import { emojiStyles } from '../markdown/emoji-styles.ts';
import type { MessageWords } from '../words/message-en.ts';
import type { Choice } from './choice.ts';
import { choicesOf, defaultsOf } from './choices.ts';
import { fitting } from './fitting.ts';
import { type KeyAction, keyAction } from './key-action.ts';
import { PopupPlace } from './popup-place.ts';
import { selectField } from './select-field.ts';
import { selectList } from './select-list.ts';
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
  #place = new PopupPlace(this, () => this.#close());

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
    this.#place.follow(false);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.select === undefined || !(changed.has('select') || changed.has('revision'))) return;
    const shape = `${this.revision} ${JSON.stringify(this.select)}`;
    if (shape === this.#shape) return;
    this.#shape = shape;
    this.chosen = defaultsOf(this.select);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('open')) this.#place.set(this.open);
    if (!this.open) return;
    this.#place.place();
    this.renderRoot.querySelector('li.active')?.scrollIntoView({ block: 'nearest' });
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
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
    const shown = this.#shown;
    const { open, typed, label, describedBy, busy, invalid, active } = this;
    return html`${selectField({
      ...{ chosen, open, typed, label, describedBy, busy, invalid, words },
      several: this.#several,
      placeholder: select.placeholder,
      activeId: open && shown.length > 0 ? `choice-${active}` : '',
      disabled: select.disabled === true,
      remove: (value) => this.#remove(value),
      click: this.#onFieldClick,
      input: this.#onInput,
      key: this.#onKey,
    })}
    ${selectList({
      ...{ shown, chosen: this.chosen, active, bounds: this.#bounds, words },
      point: (index) => this.#point(index),
      pick: (choice) => this.#pick(choice),
    })}`;
  }
}

customElements.define('sandbox-select', SandboxSelect);
