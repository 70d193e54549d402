import type { APISelectMenuComponent } from 'discord-api-types/v10';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Directory } from '../contract/places.ts';
import { emojiStyles } from '../markdown/emoji-styles.ts';
import type { MessageWords } from '../words/message-en.ts';
import { choicesOf, defaultsOf } from './choices.ts';
import { keyAction } from './key-action.ts';
import { PopupPlace } from './popup-place.ts';
import { SelectEditor, type SelectOffer } from './select-editor.ts';
import { selectField } from './select-field.ts';
import { selectList } from './select-list.ts';
import { selectStyles } from './select-styles.ts';
import type { Bounds } from './toggled.ts';

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

  static override styles = [selectStyles, emojiStyles];

  /** By what the bot has sent, which may come again unchanged. */
  #shape = '';
  #shownOpen = false;
  #editor = new SelectEditor({
    offer: () => this.#offer(),
    changed: () => this.requestUpdate(),
    picked: (detail) => this.dispatchEvent(new CustomEvent('sandbox-picked', { detail })),
    focus: () => this.#input?.focus(),
  });
  #place = new PopupPlace(this, () => this.#editor.close());

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
  }

  override focus(): void {
    void this.updateComplete.then(() => this.#input?.focus());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#editor.open = false;
    this.#place.follow(false);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.select === undefined || !(changed.has('select') || changed.has('revision'))) return;
    const shape = `${this.revision} ${JSON.stringify(this.select)}`;
    if (shape === this.#shape) return;
    this.#shape = shape;
    this.#editor.reset(defaultsOf(this.select));
  }

  protected override updated(): void {
    const { open } = this.#editor;
    if (open !== this.#shownOpen) this.#place.set(open);
    this.#shownOpen = open;
    if (!open) return;
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

  #offer(): SelectOffer {
    const { select, directory, busy, collects } = this;
    return {
      choices: select === undefined ? [] : choicesOf(select, directory),
      bounds: this.#bounds,
      isOff: busy || select?.disabled === true,
      collects,
    };
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') this.#editor.close();
    const action = keyAction(event.key, this.#editor);
    if (action === undefined) return;
    event.preventDefault();
    // Escape closes the list and not the form around it.
    event.stopPropagation();
    this.#editor.act(action);
  };

  #onInput = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { value } = event.target;
    // A closed field shows what is chosen, which is no part of what is searched for.
    this.#editor.type(this.#editor.open ? value : event instanceof InputEvent ? (event.data ?? '') : '');
  };

  #onFieldClick = (event: Event): void => {
    if (event.target instanceof Element && event.target.closest('button') !== null) return;
    this.#input?.focus();
    if (this.#editor.open && event.target !== this.#input) this.#editor.close();
    else this.#editor.show();
  };

  protected override render(): TemplateResult | undefined {
    const { select, words } = this;
    if (select === undefined || words === undefined) return undefined;
    const { open, typed, active, several, shown, chosen: values } = this.#editor;
    const all = choicesOf(select, this.directory);
    const chosen = values.map((value) => all.find((each) => each.value === value) ?? { value, label: value });
    const { label, describedBy, busy, invalid } = this;
    return html`${selectField({
      ...{ chosen, several, open, typed, label, describedBy, busy, invalid, words },
      placeholder: select.placeholder,
      activeId: open && shown.length > 0 ? `choice-${active}` : '',
      disabled: select.disabled === true,
      remove: (value) => this.#editor.remove(value),
      click: this.#onFieldClick,
      input: this.#onInput,
      key: this.#onKey,
    })}
    ${selectList({
      ...{ shown, chosen: values, active, words },
      bounds: this.#bounds,
      point: (index) => this.#editor.point(index),
      pick: (choice) => this.#editor.pick(choice),
    })}`;
  }
}

customElements.define('sandbox-select', SandboxSelect);
