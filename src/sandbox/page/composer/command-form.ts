import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PageOption } from '../contract.ts';
import { controlStyles } from '../controls/control-styles.ts';
import { icon } from '../media/icons.ts';
import type { Model } from '../state/model.ts';
import { problemIn } from '../state/problem-in.ts';
import type { Session } from '../state/session.ts';
import type { ShellWords } from '../words/shell-en.ts';
import { Completer, type Completions } from './completions.ts';
import {
  attachmentType,
  type Draft,
  type Filled,
  hiddenOptions,
  optionForFile,
  requestOf,
  withOption,
  withoutOption,
  withValue,
} from './draft.ts';
import { formStyles } from './form-styles.ts';
import { movedActive } from './moved-active.ts';
import { optionField } from './option-field.ts';
import { optionPopup } from './option-popup.ts';
import { optionProblem } from './option-problem.ts';
import { type Popup, popup } from './popup.ts';
import { popupStyles } from './popup-styles.ts';
import { optionSuggestions, type Suggestion } from './suggestions.ts';

/** The field behind the options, in which more of them are added. */
const rest = '+';

/**
 * A command as it is filled in, by keyboard alone: a chip for each option, and behind them a field that adds the optional ones.
 * It fires `sandbox-run` with the finished draft, and `sandbox-cancel` with the text to go on with.
 */
export class SandboxCommandForm extends LitElement {
  static override properties = {
    session: { attribute: false },
    model: { attribute: false },
    words: { attribute: false },
    draft: { attribute: false },
    focused: { state: true },
    active: { state: true },
    closed: { state: true },
    problem: { state: true },
    completions: { state: true },
    more: { state: true },
  };
  declare session: Session | undefined;
  declare model: Model | undefined;
  declare words: ShellWords | undefined;
  declare draft: Draft | undefined;
  /** The field with the focus: an option's name, or `+`. */
  declare focused: string | undefined;
  /** The line of the list that the arrow keys have reached; -1 for none. */
  declare active: number;
  /** The list was closed with Escape until something else is typed. */
  declare closed: boolean;
  /** What is wrong with an option, in Discord's English. */
  declare problem: { option: string; said: string } | undefined;
  declare completions: Completions | undefined;
  /** What was typed behind the options. */
  declare more: string;

  static override styles = [controlStyles, formStyles, popupStyles];

  #completer = new Completer(
    (option, typed) => this.#complete(option, typed),
    (completions) => {
      this.completions = completions;
      this.active = -1;
    },
  );

  constructor() {
    super();
    this.active = -1;
    this.closed = false;
    this.more = '';
  }

  override focus(): void {
    void this.updateComplete.then(() => this.#focusNext());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#completer.stop();
  }

  /** Takes files for the options that wait for one. */
  take(files: readonly File[]): void {
    for (const file of files) {
      const option = this.draft === undefined ? undefined : optionForFile(this.draft);
      if (this.draft === undefined || option === undefined) return;
      if (!this.draft.shown.includes(option)) this.draft = withOption(this.draft, option);
      this.#fill(option, { text: file.name, file });
    }
    this.#focusNext();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Another command begins with nothing typed and nothing wrong.
    if (!changed.has('draft') || changed.get('draft')?.command === this.draft?.command) return;
    this.more = '';
    this.problem = undefined;
    this.completions = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('active'))
      this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult | undefined {
    const { model, words, draft, problem } = this;
    if (model === undefined || words === undefined || draft === undefined) return undefined;
    const shown = this.#popup(model, words, draft);
    const { bot } = model.state;
    const pick = (suggestion: Suggestion) => this.#pick(suggestion);
    return html`<form
      aria-label=${`/${draft.command.label}`}
      @submit=${this.#onSubmit}
      @keydown=${this.#onKey}
      @focusin=${this.#onFocus}
      @focusout=${this.#onBlur}
      @paste=${this.#onPaste}
    >
      ${shown === undefined ? '' : popup(shown, { bot, words, active: this.active, pick })}
      ${problem === undefined ? '' : html`<p class="problem" id="problem" role="alert">${problemIn(words, problem.said)}</p>`}
      <div class="row">
        <button type="button" class="icon-button" aria-label=${words.cancelCommand} title=${words.cancelCommand} @click=${() => this.#cancel('')}>
          ${icon('close')}
        </button>
        <div class="line">
          <bdi class="command">/${draft.command.label}</bdi>
          ${draft.shown.map((option) => this.#field(option, draft, words, shown))} ${this.#rest(draft, words, shown)}
        </div>
        <button type="submit" class="icon-button" aria-label=${words.send} title=${words.send}>${icon('send')}</button>
      </div>
    </form>`;
  }

  #field(option: PageOption, draft: Draft, words: ShellWords, shown: Popup | undefined): TemplateResult {
    const isHere = this.focused === option.name;
    return optionField({
      option,
      filled: draft.values[option.name],
      problem: this.problem?.option === option.name ? this.problem.said : undefined,
      hasHint: isHere && shown?.option !== undefined,
      activeId: isHere ? this.#activeId(shown) : undefined,
      expanded: isHere && (shown?.suggestions.length ?? 0) > 0,
      words,
      type: (text) => this.#type(option, text),
      upload: (file) => {
        this.#fill(option, { text: file.name, file });
        this.#focusNext();
      },
    });
  }

  #rest(draft: Draft, words: ShellWords, shown: Popup | undefined): TemplateResult {
    const hidden = hiddenOptions(draft);
    const isHere = this.focused === rest;
    const expanded = isHere && (shown?.suggestions.length ?? 0) > 0;
    const type = (event: InputEvent) => {
      this.more = (event.target as HTMLInputElement).value;
      this.closed = false;
      this.active = this.more === '' ? -1 : 0;
    };
    return html`<input
      class="rest"
      data-field=${rest}
      autocomplete="off"
      role="combobox"
      aria-label=${words.moreOptionsLabel}
      aria-autocomplete="list"
      aria-expanded=${expanded}
      aria-controls=${expanded ? 'popup' : nothing}
      aria-activedescendant=${(isHere ? this.#activeId(shown) : undefined) ?? nothing}
      placeholder=${hidden.length > 0 ? words.moreOptions(hidden.length) : ''}
      .value=${live(this.more)}
      @input=${type}
    />`;
  }

  /** What stands above the form for the field that has the focus. */
  #popup(model: Model, words: ShellWords, draft: Draft): Popup | undefined {
    if (this.focused === undefined || this.closed) return undefined;
    if (this.focused === rest) {
      const suggestions = optionSuggestions(hiddenOptions(draft), this.more);
      if (suggestions.length === 0) return undefined;
      return { heading: words.options, option: undefined, suggestions, note: '' };
    }
    const option = this.#optionHere;
    if (option === undefined) return undefined;
    const { completions } = this;
    const filled = draft.values[option.name];
    return optionPopup({ option, filled, completions, directory: model.state.directory, words });
  }

  get #optionHere(): PageOption | undefined {
    return this.draft?.shown.find(({ name }) => name === this.focused);
  }

  #activeId(shown: Popup | undefined): string | undefined {
    return shown?.suggestions[this.active] === undefined ? undefined : `suggestion-${this.active}`;
  }

  #type(option: PageOption, text: string): void {
    this.closed = false;
    this.active = text !== '' && !option.autocomplete ? 0 : -1;
    this.#fill(option, { text });
    if (option.autocomplete) this.#completer.typed(option.name, text);
  }

  #fill(option: PageOption, filled: Filled): void {
    if (this.draft !== undefined) this.draft = withValue(this.draft, option, filled);
    if (this.problem?.option === option.name) this.problem = undefined;
  }

  #pick(suggestion: Suggestion): void {
    const { draft } = this;
    this.active = -1;
    if (draft === undefined) return;
    switch (suggestion.kind) {
      case 'option':
        this.draft = withOption(draft, suggestion.option);
        this.more = '';
        this.#focusField(suggestion.option.name);
        return;
      case 'value':
        if (this.#optionHere !== undefined) this.#fill(this.#optionHere, suggestion.filled);
        this.#focusNext();
        return;
      case 'command':
        return;
      default:
        suggestion satisfies never;
    }
  }

  /** To the next field that has to be filled in, else behind the options. */
  #focusNext(): void {
    const { draft } = this;
    const empty = draft?.shown.find(
      (option) => option.required && optionProblem(option, draft.values[option.name]) !== undefined,
    );
    this.#focusField(empty?.name ?? rest);
  }

  #focusField(name: string): void {
    const field = () => this.renderRoot.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
    void this.updateComplete.then(() => field()?.focus());
  }

  #onFocus(event: FocusEvent): void {
    const { target } = event;
    this.focused = target instanceof HTMLElement ? target.dataset.field : undefined;
    this.active = -1;
    this.closed = false;
    const option = this.#optionHere;
    const filled = option === undefined ? undefined : this.draft?.values[option.name];
    if (option?.autocomplete === true && filled?.value === undefined)
      this.#completer.typed(option.name, filled?.text ?? '');
  }

  #onBlur({ currentTarget, relatedTarget }: FocusEvent): void {
    const isHere = currentTarget instanceof Node && relatedTarget instanceof Node;
    if (!isHere || !currentTarget.contains(relatedTarget)) this.focused = undefined;
  }

  #onKey(event: KeyboardEvent): void {
    const { model, words, draft } = this;
    if (model === undefined || words === undefined || draft === undefined || event.isComposing) return;
    const inField = event.target instanceof HTMLInputElement;
    const suggestions = this.#popup(model, words, draft)?.suggestions ?? [];
    if (event.key === 'Escape') this.#escape(suggestions.length > 0);
    else if (!inField || !this.#key(event, draft, suggestions)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Answers whether the key means something here. */
  #key({ key, shiftKey, target }: KeyboardEvent, draft: Draft, suggestions: readonly Suggestion[]): boolean {
    const active = suggestions[this.active];
    const moved = movedActive(key, this.active, suggestions.length);
    if (moved !== undefined) {
      this.active = moved;
      return true;
    }
    if (key === 'Backspace') return this.#takeBack(draft, target as HTMLInputElement);
    if (active !== undefined && !shiftKey && (key === 'Tab' || key === 'Enter')) {
      this.#pick(active);
      return true;
    }
    if (key !== 'Enter') return false;
    const here = this.#optionHere;
    // The place for a file opens the dialog as long as it is empty.
    if (here?.type === attachmentType && draft.values[here.name]?.file === undefined)
      (target as HTMLInputElement).click();
    else this.#run();
    return true;
  }

  #escape(isListOpen: boolean): void {
    if (isListOpen && !this.closed) this.closed = true;
    else this.#cancel('');
  }

  /** In an empty field: takes back the option if it is optional, or, in front of them all, the command. */
  #takeBack(draft: Draft, field: HTMLInputElement): boolean {
    const at = draft.shown.findIndex(({ name }) => name === this.focused);
    const option = draft.shown[at];
    if (option !== undefined && draft.values[option.name]?.file !== undefined) {
      this.draft = withValue(draft, option, undefined);
      field.value = '';
      return true;
    }
    if (field.value !== '') return false;
    const before = draft.shown[(at === -1 ? draft.shown.length : at) - 1];
    if (option !== undefined && !option.required) {
      this.draft = withoutOption(draft, option);
      this.#focusField(before?.name ?? rest);
    } else if (before === undefined) this.#cancel(`/${draft.command.label}`);
    else this.#focusField(before.name);
    return true;
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    this.#run();
  }

  #run(): void {
    const { draft } = this;
    if (draft === undefined) return;
    const wrong = draft.shown
      .map((option) => ({ name: option.name, said: optionProblem(option, draft.values[option.name]) }))
      .find(({ said }) => said !== undefined);
    if (wrong?.said === undefined) {
      this.dispatchEvent(new CustomEvent('sandbox-run', { detail: draft }));
      return;
    }
    this.problem = { option: wrong.name, said: wrong.said };
    this.#focusField(wrong.name);
  }

  #cancel(detail: string): void {
    this.dispatchEvent(new CustomEvent('sandbox-cancel', { detail }));
  }

  #onPaste(event: ClipboardEvent): void {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    this.take(files);
  }

  async #complete(option: string, typed: string): Promise<Completions['offered'] | undefined> {
    const { draft, session } = this;
    if (draft === undefined || session === undefined) return undefined;
    const others = draft.shown.filter(({ name, type }) => name !== option && type !== attachmentType);
    const { command } = requestOf({ ...draft, shown: others });
    const { choices } = await session.complete({ ...command, option, typed });
    return choices ?? undefined;
  }
}

customElements.define('sandbox-command-form', SandboxCommandForm);
