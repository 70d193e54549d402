import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PageCommand } from '../contract/commands.ts';
import { controlStyles } from '../controls/control-styles.ts';
import { icon } from '../media/icons.ts';
import type { Model } from '../state/model.ts';
import { placeName } from '../state/places.ts';
import type { ShellWords } from '../words/shell-en.ts';
import { attachedFiles } from './attached-files.ts';
import { charactersLeft } from './characters-left.ts';
import { commandPopup } from './command-popup.ts';
import { formStyles } from './form-styles.ts';
import { movedActive } from './moved-active.ts';
import { pastedFiles } from './pasted-files.ts';
import { type Popup, popup } from './popup.ts';
import { popupStyles } from './popup-styles.ts';
import type { Suggestion } from './suggestions.ts';
import { uploadButton } from './upload-button.ts';
import { isNothing, mostFiles, nothingWritten, together, type Written } from './written.ts';

/**
 * A message as it is written. `/` at its beginning opens the list of commands. It fires `sandbox-say` with the text and files,
 * and `sandbox-begin` with the command that was picked.
 */
export class SandboxMessageForm extends LitElement {
  static override properties = {
    model: { attribute: false },
    words: { attribute: false },
    place: {},
    kept: { attribute: false },
    written: { state: true },
    active: { state: true },
    open: { state: true },
  };
  declare model: Model | undefined;
  declare words: ShellWords | undefined;
  /** Who writes where; each place keeps what was written in it. */
  declare place: string;
  declare kept: Map<string, Written>;
  declare written: Written;
  /** The line of the list that the arrow keys have reached. */
  declare active: number;
  /** The list may show: the field has the focus, and Escape has not closed it. */
  declare open: boolean;

  static override styles = [controlStyles, formStyles, popupStyles];

  constructor() {
    super();
    this.place = '';
    this.kept = new Map();
    this.written = nothingWritten;
    this.active = 0;
    this.open = false;
  }

  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector('textarea')?.focus());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.kept.set(this.place, this.written);
  }

  get isEmpty(): boolean {
    return isNothing(this.written);
  }

  /** Goes on with a text instead of what was written. */
  goOnWith(text: string): void {
    this.#write({ ...this.written, text });
  }

  /** Takes back what could not be sent. */
  takeBack(unsent: Written): void {
    this.#write(together(unsent, this.written));
  }

  take(files: readonly File[]): void {
    this.#write({ ...this.written, files: [...this.written.files, ...files].slice(0, mostFiles) });
    this.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('place')) {
      const before = changed.get('place');
      if (before !== undefined && before !== '') this.kept.set(before, this.written);
      this.#write(this.kept.get(this.place) ?? nothingWritten);
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('active'))
      this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult | undefined {
    const { model, words } = this;
    if (model === undefined || words === undefined) return undefined;
    const shown = this.#popup(model, words);
    const { bot } = model.state;
    const pick = (suggestion: Suggestion) => this.#pick(suggestion);
    return html`<form aria-label=${words.composer} @submit=${this.#onSubmit} @paste=${this.#onPaste}>
      ${shown === undefined ? '' : popup(shown, { bot, words, active: this.active, pick })}
      ${attachedFiles(this.written.files, words, (file) => this.#remove(file))}
      <div class="row">
        ${uploadButton(words, (files) => this.take(files))} ${this.#field(model, words, shown)} ${charactersLeft(this.written.text, words)}
        <button type="submit" class="icon-button" aria-label=${words.send} title=${words.send}>${icon('send')}</button>
      </div>
    </form>`;
  }

  #field(model: Model, words: ShellWords, shown: Popup | undefined): TemplateResult {
    const label = words.messageTo(placeName(model.channel));
    const hasActive = shown?.suggestions[this.active] !== undefined;
    return html`<textarea
      rows="1"
      dir="auto"
      placeholder=${label}
      aria-label=${label}
      aria-autocomplete="list"
      aria-describedby="left"
      aria-controls=${shown === undefined ? nothing : 'popup'}
      aria-activedescendant=${hasActive ? `suggestion-${this.active}` : nothing}
      .value=${live(this.written.text)}
      @input=${this.#onInput}
      @keydown=${this.#onKey}
      @focus=${() => this.#show(true)}
      @blur=${() => this.#show(false)}
    ></textarea>`;
  }

  /** The commands, while the text could become one. */
  #popup({ commands }: Model, words: ShellWords): Popup | undefined {
    return this.open ? commandPopup(commands, this.written.text, words) : undefined;
  }

  #write(written: Written): void {
    if (written.text !== this.written.text) this.active = 0;
    this.written = written;
  }

  #remove(file: File): void {
    this.#write({ ...this.written, files: this.written.files.filter((other) => other !== file) });
    this.focus();
  }

  #show(open: boolean): void {
    this.open = open;
  }

  #onInput(event: InputEvent): void {
    this.goOnWith((event.target as HTMLTextAreaElement).value);
    this.open = true;
  }

  #onKey(event: KeyboardEvent): void {
    const { model, words } = this;
    if (model === undefined || words === undefined || event.isComposing) return;
    const suggestions = this.#popup(model, words)?.suggestions ?? [];
    const active = suggestions[this.active];
    const moved = movedActive(event.key, this.active, suggestions.length);
    if (moved !== undefined) {
      this.active = moved;
    } else if (active !== undefined && !event.shiftKey && (event.key === 'Tab' || event.key === 'Enter')) {
      this.#pick(active);
    } else if (event.key === 'Tab' && event.shiftKey) {
      // The list stands before the field: it must be gone when the focus goes back.
      this.open = false;
      return;
    } else if (event.key === 'Enter' && !event.shiftKey) {
      this.#say();
    } else if (event.key === 'Escape' && suggestions.length > 0) {
      this.open = false;
      event.stopPropagation();
    } else return;
    event.preventDefault();
  }

  #pick(suggestion: Suggestion): void {
    if (suggestion.kind !== 'command') return;
    this.goOnWith('');
    const detail: PageCommand = suggestion.command;
    this.dispatchEvent(new CustomEvent('sandbox-begin', { detail }));
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    this.#say();
  }

  #say(): void {
    const detail: Written = { ...this.written, text: this.written.text.trim() };
    if (isNothing(detail)) return;
    this.#write(nothingWritten);
    this.dispatchEvent(new CustomEvent('sandbox-say', { detail }));
  }

  #onPaste(event: ClipboardEvent): void {
    const files = pastedFiles(event);
    if (files.length > 0) this.take(files);
  }
}

customElements.define('sandbox-message-form', SandboxMessageForm);
