import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PageCommand, PageOption } from '../contract.ts';
import { icon } from '../media/icons.ts';
import { controlStyles } from '../shared/control-styles.ts';
import type { Model } from '../state/model.ts';
import { placeName } from '../state/places.ts';
import { problemIn } from '../state/problem-in.ts';
import type { Session } from '../state/session.ts';
import type { ShellWords } from '../words/shell-en.ts';
import { Completer, type Completions, fillingsOf } from './completions.ts';
import { composerStyles } from './composer-styles.ts';
import {
  beginDraft,
  type Draft,
  type Filled,
  hiddenOptions,
  optionForFile,
  requestOf,
  withOption,
  withoutOption,
  withValue,
} from './draft.ts';
import { optionField } from './option-field.ts';
import { optionProblem } from './option-problem.ts';
import { type Popup, popup } from './popup.ts';
import { commandSuggestions, optionSuggestions, type Suggestion, valueSuggestions } from './suggestions.ts';

/** The field behind the options, in which more of them are added. */
const rest = '+';

/** Where the user writes a message, or fills in a command by keyboard alone. */
export class SandboxComposer extends LitElement {
  static override properties = {
    session: { attribute: false },
    model: { attribute: false },
    words: { attribute: false },
    text: { state: true },
    files: { state: true },
    draft: { state: true },
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
  declare text: string;
  declare files: readonly File[];
  declare draft: Draft | undefined;
  /** The field with the focus: an option's name, `+`, or the empty text for the message. */
  declare focused: string | undefined;
  /** The line of the list that the arrow keys have reached; -1 for none. */
  declare active: number;
  /** The list was closed with Escape until something else is typed. */
  declare closed: boolean;
  /** What is wrong, in Discord's English, and in which field. */
  declare problem: { field: string; said: string } | undefined;
  declare completions: Completions | undefined;
  /** What was typed behind the options. */
  declare more: string;

  static override styles = [controlStyles, composerStyles];

  #completer = new Completer(
    (option, typed) => this.#complete(option, typed),
    (completions) => {
      this.completions = completions;
      this.active = -1;
    },
  );

  constructor() {
    super();
    this.text = '';
    this.files = [];
    this.active = -1;
    this.closed = false;
    this.more = '';
  }

  override focus(): void {
    void this.updateComplete.then(() => this.#fieldNamed(this.draft?.shown[0]?.name ?? '')?.focus());
  }

  /** Begins a command by the name that a mention of it has. */
  begin(name: string): void {
    const command = this.model?.commands.find((each) => pathOf(each) === name);
    if (command !== undefined) this.#begin(command);
  }

  /** Takes files that were dropped or pasted: for the command's options, or for the message. */
  take(given: readonly File[]): void {
    for (const file of given) {
      if (this.draft === undefined) {
        this.files = [...this.files, file].slice(0, 10);
        continue;
      }
      const option = optionForFile(this.draft);
      if (option === undefined) return;
      if (!this.draft.shown.includes(option)) this.draft = withOption(this.draft, option);
      this.#fill(option, { text: file.name, file });
      this.#focusNext(this.draft);
    }
    if (this.draft === undefined) this.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('model');
    if (before !== undefined && before.channel.id !== this.model?.channel.id) this.#cancel();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('active'))
      this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult | undefined {
    const { model, words, draft, problem } = this;
    if (model === undefined || words === undefined) return undefined;
    const shown = this.#popup(model, words);
    return html`<form
      aria-label=${words.composer}
      @submit=${this.#onSubmit}
      @keydown=${this.#onKey}
      @focusin=${this.#onFocus}
      @focusout=${this.#onBlur}
      @paste=${this.#onPaste}
    >
      ${
        shown === undefined
          ? ''
          : popup(shown, {
              bot: model.state.bot,
              words,
              active: this.active,
              pick: (suggestion) => this.#pick(suggestion),
            })
      }
      ${problem === undefined ? '' : html`<p class="problem" id="problem" role="alert">${problemIn(words, problem.said)}</p>`}
      ${this.#attached(words)}
      <div class="row">
        ${draft === undefined ? this.#message(model, words, shown) : this.#command(draft, words, shown)}
        <button type="submit" class="icon-button" aria-label=${words.send} title=${words.send}>${icon('send')}</button>
      </div>
    </form>
    <div class="below">${this.#below(model, words)}</div>`;
  }

  #message(model: Model, words: ShellWords, shown: Popup | undefined): TemplateResult {
    const label = words.messageTo(placeName(model.channel));
    const upload = (event: Event) => {
      const input = event.target as HTMLInputElement;
      this.take([...(input.files ?? [])]);
      input.value = '';
    };
    return html`<input class="hidden" id="upload" type="file" multiple tabindex="-1" aria-hidden="true" @change=${upload} />
      <button type="button" class="icon-button" aria-label=${words.upload} title=${words.upload} @click=${this.#browse}>${icon('plus')}</button>
      <textarea
        data-field=""
        rows="1"
        dir="auto"
        placeholder=${label}
        aria-label=${label}
        aria-autocomplete="list"
        aria-controls=${shown === undefined ? nothing : 'popup'}
        aria-activedescendant=${this.#activeId(shown) ?? nothing}
        .value=${live(this.text)}
        @input=${this.#onText}
      ></textarea>`;
  }

  #command(draft: Draft, words: ShellWords, shown: Popup | undefined): TemplateResult {
    const hidden = hiddenOptions(draft);
    const isOpen = (name: string) => this.focused === name && (shown?.suggestions.length ?? 0) > 0;
    return html`<button type="button" class="icon-button" aria-label=${words.cancelCommand} title=${words.cancelCommand} @click=${this.#onCancel}>
        ${icon('close')}
      </button>
      <div class="line">
        <bdi class="command">/${draft.command.label}</bdi>
        ${draft.shown.map((option) =>
          optionField({
            option,
            filled: draft.values[option.name],
            problem: this.problem?.field === option.name ? this.problem.said : undefined,
            activeId: this.focused === option.name ? this.#activeId(shown) : undefined,
            expanded: isOpen(option.name),
            words,
            type: (text) => this.#typeInto(option, text),
            upload: (file) => file !== undefined && this.take([file]),
          }),
        )}
        <input
          class="rest"
          data-field=${rest}
          autocomplete="off"
          role="combobox"
          aria-label=${words.moreOptionsLabel}
          aria-autocomplete="list"
          aria-expanded=${isOpen(rest)}
          aria-controls=${isOpen(rest) ? 'popup' : nothing}
          aria-activedescendant=${(this.focused === rest ? this.#activeId(shown) : undefined) ?? nothing}
          placeholder=${hidden.length > 0 ? words.moreOptions(hidden.length) : ''}
          .value=${live(this.more)}
          @input=${this.#onMore}
        />
      </div>`;
  }

  #attached(words: ShellWords): TemplateResult | '' {
    if (this.files.length === 0 || this.draft !== undefined) return '';
    const remove = (file: File) => () => {
      this.files = this.files.filter((other) => other !== file);
      this.focus();
    };
    return html`<ul class="files" aria-label=${words.attached}>
      ${this.files.map(
        (file) => html`<li>
          ${icon('file', 16)} <bdi class="one-line">${file.name}</bdi>
          <button type="button" class="icon-button" aria-label=${words.removeFile(file.name)} @click=${remove(file)}>
            ${icon('close', 16)}
          </button>
        </li>`,
      )}
    </ul>`;
  }

  #below({ typing, channel, state }: Model, words: ShellWords): TemplateResult | string {
    const now = performance.now();
    const names = typing
      .filter((each) => each.channel === channel.id && each.until > now && each.user !== state.viewer.id)
      .map(({ user }) => state.directory.users.find(({ id }) => id === user)?.name ?? '');
    if (names.length > 0) return html`<span dir="auto">${words.typing(names.join(', '))}</span>`;
    return state.bot.connected ? words.tip : words.botOffline(state.bot.name);
  }

  /** What stands above the composer for the field that has the focus. */
  #popup(model: Model, words: ShellWords): Popup | undefined {
    const { draft, focused, closed } = this;
    if (focused === undefined || closed) return undefined;
    if (draft === undefined) {
      if (!/^\/[^\n]*$/.test(this.text)) return undefined;
      const suggestions = commandSuggestions(model.commands, this.text.slice(1));
      if (suggestions.length === 0 && this.text.includes(' ')) return undefined;
      const note = suggestions.length === 0 ? words.noCommands : '';
      return { heading: words.commands, option: undefined, suggestions, note };
    }
    if (focused === rest) {
      const suggestions = optionSuggestions(hiddenOptions(draft), this.more);
      if (suggestions.length === 0) return undefined;
      return { heading: words.options, option: undefined, suggestions, note: '' };
    }
    const option = draft.shown.find(({ name }) => name === focused);
    return option === undefined ? undefined : this.#optionPopup(model, words, draft, option);
  }

  #optionPopup(model: Model, words: ShellWords, draft: Draft, option: PageOption): Popup {
    const filled = draft.values[option.name];
    const popup = { heading: words.choices, option, note: '' };
    if (option.autocomplete) {
      const { completions } = this;
      if (completions?.option !== option.name || filled?.value !== undefined)
        return { ...popup, suggestions: [] };
      const suggestions = fillingsOf(completions).map(
        (each): Suggestion => ({ kind: 'value', label: each.text, detail: '', filled: each }),
      );
      const notes = { loading: words.optionsLoading, failed: words.optionsFailed, there: words.noMatches };
      return { ...popup, suggestions, note: suggestions.length === 0 ? notes[completions.status] : '' };
    }
    // What was picked is no longer what is searched for.
    const typed = filled?.value === undefined ? (filled?.text ?? '') : '';
    return { ...popup, suggestions: valueSuggestions(option, typed, model.state.directory, words) };
  }

  #activeId(shown: Popup | undefined): string | undefined {
    return shown?.suggestions[this.active] === undefined ? undefined : `suggestion-${this.active}`;
  }

  #onText(event: InputEvent): void {
    this.text = (event.target as HTMLTextAreaElement).value;
    this.closed = false;
    this.problem = undefined;
    this.active = this.text.startsWith('/') ? 0 : -1;
  }

  #onMore(event: InputEvent): void {
    this.more = (event.target as HTMLInputElement).value;
    this.closed = false;
    this.active = this.more === '' ? -1 : 0;
  }

  #typeInto(option: PageOption, text: string): void {
    this.closed = false;
    this.problem = undefined;
    this.active = option.choices.length > 0 && text !== '' ? 0 : -1;
    this.#fill(option, { text });
    if (option.autocomplete) this.#completer.typed(option.name, text);
  }

  #fill(option: PageOption, filled: Filled): void {
    if (this.draft !== undefined) this.draft = withValue(this.draft, option, filled);
    if (this.problem?.field === option.name) this.problem = undefined;
  }

  #pick(suggestion: Suggestion): void {
    const { draft } = this;
    this.active = -1;
    if (suggestion.kind === 'command') return this.#begin(suggestion.command);
    if (draft === undefined) return;
    if (suggestion.kind === 'option') {
      this.draft = withOption(draft, suggestion.option);
      this.more = '';
      return this.#focusField(suggestion.option.name);
    }
    const option = draft.shown.find(({ name }) => name === this.focused);
    if (option === undefined) return;
    this.#fill(option, suggestion.filled);
    if (this.draft !== undefined) this.#focusNext(this.draft);
  }

  #begin(command: PageCommand): void {
    this.text = '';
    this.draft = beginDraft(command);
    this.problem = undefined;
    this.closed = false;
    this.active = -1;
    this.#focusNext(this.draft);
  }

  /** To the next field that has to be filled in, else behind the options. */
  #focusNext(draft: Draft): void {
    const empty = draft.shown.find(
      (option) => option.required && optionProblem(option, draft.values[option.name]) !== undefined,
    );
    this.#focusField(empty?.name ?? rest);
  }

  #focusField(name: string): void {
    void this.updateComplete.then(() => this.#fieldNamed(name)?.focus());
  }

  #fieldNamed(name: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-field=${CSS.escape(name) || '""'}]`);
  }

  #onFocus(event: FocusEvent): void {
    const target = event.target;
    this.focused = target instanceof HTMLElement ? target.dataset.field : undefined;
    this.active = this.focused === '' && this.text.startsWith('/') ? 0 : -1;
    this.closed = false;
    const option = this.draft?.shown.find(({ name }) => name === this.focused);
    const filled = option === undefined ? undefined : this.draft?.values[option.name];
    if (option?.autocomplete === true && filled?.value === undefined)
      this.#completer.typed(option.name, filled?.text ?? '');
  }

  #onBlur(event: FocusEvent): void {
    const { currentTarget, relatedTarget } = event;
    const stays =
      currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!stays) this.focused = undefined;
  }

  #onKey(event: KeyboardEvent): void {
    const { model, words } = this;
    if (model === undefined || words === undefined || event.isComposing) return;
    const inField = event.target instanceof HTMLElement && event.target.dataset.field !== undefined;
    if (!inField && event.key !== 'Escape') return;
    const suggestions = this.#popup(model, words)?.suggestions ?? [];
    const active = suggestions[this.active];
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        if (suggestions.length === 0) return;
        const step = event.key === 'ArrowDown' ? 1 : -1;
        const from = this.active === -1 && step === -1 ? suggestions.length : this.active;
        this.active = (from + step + suggestions.length) % suggestions.length;
        event.preventDefault();
        return;
      }
      case 'Tab':
        if (active === undefined || event.shiftKey) return;
        event.preventDefault();
        return this.#pick(active);
      case 'Enter':
        return this.#onEnter(event, active);
      case 'Escape':
        return this.#onEscape(event, suggestions.length > 0);
      case 'Backspace':
        return this.#onBackspace(event);
      default:
        return;
    }
  }

  #onEnter(event: KeyboardEvent, active: Suggestion | undefined): void {
    const { target } = event;
    if (event.shiftKey && this.draft === undefined) return;
    // Without a file, Enter opens the dialog of the file field.
    const isEmptyFile =
      target instanceof HTMLInputElement &&
      target.type === 'file' &&
      !this.draft?.values[this.focused ?? '']?.file;
    if (isEmptyFile) {
      event.preventDefault();
      return target.click();
    }
    event.preventDefault();
    if (active !== undefined) return this.#pick(active);
    void this.#send();
  }

  #onEscape(event: KeyboardEvent, isListOpen: boolean): void {
    if (isListOpen && !this.closed) {
      this.closed = true;
      event.stopPropagation();
      return;
    }
    if (this.draft === undefined && this.problem === undefined) return;
    event.stopPropagation();
    this.#cancel();
    this.focus();
  }

  /** Takes back an optional option whose field is empty; in front of all of them, the command. */
  #onBackspace(event: KeyboardEvent): void {
    const { draft, focused } = this;
    if (draft === undefined || !(event.target instanceof HTMLInputElement)) return;
    const at = draft.shown.findIndex(({ name }) => name === focused);
    const option = draft.shown[at];
    if (option !== undefined && draft.values[option.name]?.file !== undefined) {
      this.draft = withValue(draft, option, undefined);
      event.preventDefault();
      return;
    }
    if (event.target.type !== 'file' && event.target.value !== '') return;
    event.preventDefault();
    const before = draft.shown[(at === -1 ? draft.shown.length : at) - 1];
    if (before === undefined) {
      const { label } = draft.command;
      this.#cancel();
      this.text = `/${label}`;
      return this.focus();
    }
    if (option !== undefined && !option.required) this.draft = withoutOption(draft, option);
    this.#focusField(before.name);
  }

  #onPaste(event: ClipboardEvent): void {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    this.take(files);
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    void this.#send();
  }

  #onCancel(): void {
    this.#cancel();
    this.focus();
  }

  #browse(): void {
    this.renderRoot.querySelector<HTMLInputElement>('#upload')?.click();
  }

  #cancel(): void {
    this.#completer.stop();
    this.completions = undefined;
    this.draft = undefined;
    this.problem = undefined;
    this.text = '';
    this.more = '';
    this.files = [];
    this.active = -1;
  }

  async #send(): Promise<void> {
    await (this.draft === undefined ? this.#sendMessage() : this.#sendCommand(this.draft));
  }

  async #sendMessage(): Promise<void> {
    const { text, files, session } = this;
    if (text.trim() === '' && files.length === 0) return;
    this.text = '';
    this.files = [];
    const problem = await session?.say(text.trim(), files);
    if (problem === undefined) return;
    // What could not be sent is not lost, unless the user has gone on.
    if (this.text === '') this.text = text;
    if (this.files.length === 0) this.files = files;
    this.problem = { field: '', said: problem.message };
  }

  async #sendCommand(draft: Draft): Promise<void> {
    const wrong = draft.shown
      .map((option) => ({ option, said: optionProblem(option, draft.values[option.name]) }))
      .find(({ said }) => said !== undefined);
    if (wrong?.said !== undefined) {
      this.problem = { field: wrong.option.name, said: wrong.said };
      return this.#focusField(wrong.option.name);
    }
    const { command, files } = requestOf(draft);
    this.#cancel();
    this.focus();
    const problem = await this.session?.run(`/${draft.command.label}`, command, files);
    if (problem === undefined || this.draft !== undefined || this.text !== '') return;
    this.draft = draft;
    this.problem = { field: rest, said: problem.message };
    this.#focusField(rest);
  }

  async #complete(option: string, typed: string): Promise<Completions['offered'] | undefined> {
    const { draft, session } = this;
    if (draft === undefined || session === undefined) return undefined;
    const others = draft.shown.filter(({ name, type }) => name !== option && type !== 11);
    const { command } = requestOf({ ...draft, shown: others });
    const { choices } = await session.complete({ ...command, option, typed });
    return choices ?? undefined;
  }
}

/** The name by which a mention calls a command. */
function pathOf({ name, group, subcommand }: PageCommand): string {
  return [name, group, subcommand].filter((part) => part !== undefined).join(' ');
}

customElements.define('sandbox-composer', SandboxComposer);
