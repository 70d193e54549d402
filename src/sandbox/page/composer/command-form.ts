import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { PageOption } from '../contract/commands.ts';
import { controlStyles } from '../controls/control-styles.ts';
import { icon } from '../media/icons.ts';
import type { Model } from '../state/model.ts';
import { problemIn } from '../state/problem-in.ts';
import type { Session } from '../state/session.ts';
import type { ShellWords } from '../words/shell-en.ts';
import { CommandEditor } from './command-editor.ts';
import type { Completions } from './completions.ts';
import { attachmentType, type Draft, hiddenOptions, requestOf } from './draft.ts';
import { formPopup } from './form-popup.ts';
import { formStyles } from './form-styles.ts';
import { moreField, moreInput } from './more-field.ts';
import { optionField } from './option-field.ts';
import { pastedFiles } from './pasted-files.ts';
import { type Popup, popup } from './popup.ts';
import { popupStyles } from './popup-styles.ts';

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
  };
  declare session: Session | undefined;
  declare model: Model | undefined;
  declare words: ShellWords | undefined;
  /** What the form begins with. */
  declare draft: Draft | undefined;

  static override styles = [controlStyles, formStyles, popupStyles];

  #shownActive = -1;
  #editor = new CommandEditor({
    changed: () => this.requestUpdate(),
    focusField: (name) => {
      const field = () => this.renderRoot.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
      void this.updateComplete.then(() => field()?.focus());
    },
    run: (detail) => this.dispatchEvent(new CustomEvent('sandbox-run', { detail })),
    cancel: (detail) => this.dispatchEvent(new CustomEvent('sandbox-cancel', { detail })),
    complete: (draft, option, typed) => this.#complete(draft, option, typed),
  });

  override focus(): void {
    void this.updateComplete.then(() => this.#editor.focusNext());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#editor.stop();
  }

  /** Takes files for the options that wait for one. */
  take(files: readonly File[]): void {
    this.#editor.take(files);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('draft') && this.draft !== undefined) this.#editor.edit(this.draft);
  }

  protected override updated(): void {
    const { active } = this.#editor;
    if (active !== this.#shownActive)
      this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    this.#shownActive = active;
  }

  protected override render(): TemplateResult | undefined {
    const { model, words } = this;
    const { draft, problem, active } = this.#editor;
    if (model === undefined || words === undefined || draft === undefined) return undefined;
    const shown = this.#popup(model, words, draft);
    const { bot } = model.state;
    return html`<form
      aria-label=${`/${draft.command.label}`}
      @submit=${this.#onSubmit}
      @keydown=${this.#onKey}
      @focusin=${this.#onFocus}
      @focusout=${this.#onBlur}
      @paste=${this.#onPaste}
    >
      ${shown === undefined ? '' : popup(shown, { bot, words, active, pick: (it) => this.#editor.pick(it) })}
      ${problem === undefined ? '' : html`<p class="problem" id="problem" role="alert">${problemIn(words, problem.said)}</p>`}
      <div class="row">
        <button type="button" class="icon-button" aria-label=${words.cancelCommand} title=${words.cancelCommand} @click=${this.#onCancel}>
          ${icon('close')}
        </button>
        <div class="line">
          <bdi class="command">/${draft.command.label}</bdi>
          ${draft.shown.map((option) => this.#field(option, draft, words, shown))} ${this.#more(draft, words, shown)}
        </div>
        <button type="submit" class="icon-button" aria-label=${words.send} title=${words.send}>${icon('send')}</button>
      </div>
    </form>`;
  }

  #field(option: PageOption, draft: Draft, words: ShellWords, shown: Popup | undefined): TemplateResult {
    const { focused, problem } = this.#editor;
    const isHere = focused === option.name;
    return optionField({
      option,
      filled: draft.values[option.name],
      problem: problem?.option === option.name ? problem.said : undefined,
      hasHint: isHere && shown?.option !== undefined,
      activeId: isHere ? this.#activeId(shown) : undefined,
      expanded: isHere && (shown?.suggestions.length ?? 0) > 0,
      words,
      type: (text) => this.#editor.type(option, text),
      upload: (file) => this.#editor.upload(option, file),
    });
  }

  #more(draft: Draft, words: ShellWords, shown: Popup | undefined): TemplateResult {
    const isHere = this.#editor.focused === moreField;
    return moreInput({
      hidden: hiddenOptions(draft).length,
      text: this.#editor.more,
      expanded: isHere && (shown?.suggestions.length ?? 0) > 0,
      activeId: isHere ? this.#activeId(shown) : undefined,
      words,
      type: (text) => this.#editor.typeMore(text),
    });
  }

  /** What stands above the form for the field that has the focus. */
  #popup(model: Model, words: ShellWords, draft: Draft): Popup | undefined {
    const { focused, more, completions, closed } = this.#editor;
    if (focused === undefined || closed) return undefined;
    return formPopup({ draft, focused, more, completions, directory: model.state.directory, words });
  }

  #activeId(shown: Popup | undefined): string | undefined {
    const { active } = this.#editor;
    return shown?.suggestions[active] === undefined ? undefined : `suggestion-${active}`;
  }

  #onFocus({ target }: FocusEvent): void {
    this.#editor.focus(target instanceof HTMLElement ? target.dataset.field : undefined);
  }

  #onBlur({ currentTarget, relatedTarget }: FocusEvent): void {
    const isHere = currentTarget instanceof Node && relatedTarget instanceof Node;
    if (!isHere || !currentTarget.contains(relatedTarget)) this.#editor.blur();
  }

  #onKey(event: KeyboardEvent): void {
    const { model, words } = this;
    const { draft } = this.#editor;
    if (model === undefined || words === undefined || draft === undefined || event.isComposing) return;
    const { target } = event;
    const suggestions = this.#popup(model, words, draft)?.suggestions ?? [];
    if (event.key === 'Escape') this.#editor.escape(suggestions.length > 0);
    else if (!(target instanceof HTMLInputElement) || !this.#editor.key(event, target, suggestions)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    this.#editor.run();
  }

  #onCancel(): void {
    this.dispatchEvent(new CustomEvent('sandbox-cancel', { detail: '' }));
  }

  #onPaste(event: ClipboardEvent): void {
    this.#editor.take(pastedFiles(event));
  }

  async #complete(draft: Draft, option: string, typed: string): Promise<Completions['offered'] | undefined> {
    const others = draft.shown.filter(({ name, type }) => name !== option && type !== attachmentType);
    const { command } = requestOf({ ...draft, shown: others });
    const result = await this.session?.acts.complete({ ...command, option, typed });
    return result?.choices ?? undefined;
  }
}

customElements.define('sandbox-command-form', SandboxCommandForm);
