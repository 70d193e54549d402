import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { ModalProperties } from '../contract/elements.ts';
import type { PageModal } from '../contract/messages.ts';
import type { Directory, PageUser } from '../contract/places.ts';
import { emojiStyles } from '../markdown/emoji-styles.ts';
import { markdown } from '../markdown/markdown.ts';
import { markdownStyles } from '../markdown/markdown-styles.ts';
import { icon } from '../media/icons.ts';
import { avatar } from '../messages/avatar.ts';
import { tell } from '../messages/tell.ts';
import type { MessageWords } from '../words/message-en.ts';
import { fieldRow } from './field-row.ts';
import { type FieldValue, initialValue } from './field-value.ts';
import { focusedElement } from './focused-element.ts';
import { modalNames } from './modal-names.ts';
import { type ModalRow, modalRows } from './modal-rows.ts';
import { modalStyles } from './modal-styles.ts';
import { type Problem, problemOf } from './problem.ts';
import { problemWords } from './problem-words.ts';
import { submission } from './submission.ts';

/** A form that the bot has opened. It fires `sandbox-submit` when it may be sent and `sandbox-close` when it is given up. */
export class SandboxModal extends LitElement implements Partial<ModalProperties> {
  static override properties = {
    modal: { attribute: false },
    bot: { attribute: false },
    directory: { attribute: false },
    words: { attribute: false },
    locale: {},
    now: { type: Number },
    busy: { type: Boolean },
    problem: {},
    values: { state: true },
    problems: { state: true },
  };
  declare modal: PageModal;
  declare bot: PageUser;
  declare directory: Directory;
  declare words: MessageWords;
  declare locale: ModalProperties['locale'];
  /** World time, ms. */
  declare now: number;
  /** It is being submitted. */
  declare busy: boolean;
  /** Why it was not, in Discord's words. */
  declare problem: string | undefined;
  declare values: ReadonlyMap<string, FieldValue>;
  declare problems: ReadonlyMap<string, Problem>;

  static override styles = [modalStyles, markdownStyles, emojiStyles];

  #opener: HTMLElement | undefined;

  constructor() {
    super();
    this.now = 0;
    this.busy = false;
    this.values = new Map();
    this.problems = new Map();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#opener = focusedElement();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A dialog that is removed while open does not give the focus back by itself.
    if (this.#opener?.isConnected === true) this.#opener.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('modal') || changed.get('modal')?.id === this.modal.id) return;
    this.values = new Map(
      this.#fields().map(({ component }) => [component.custom_id, initialValue(component)]),
    );
    this.problems = new Map();
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
    this.renderRoot.querySelector<HTMLElement>('form :is(input, textarea, sandbox-select)')?.focus();
  }

  #fields(): Extract<ModalRow, { component: unknown }>[] {
    return modalRows(this.modal).filter((row) => 'component' in row);
  }

  #set(customId: string, value: FieldValue): void {
    this.values = new Map(this.values).set(customId, value);
    this.problems = new Map([...this.problems].filter(([id]) => id !== customId));
  }

  #submit = (event: Event): void => {
    event.preventDefault();
    if (this.busy) return;
    const wrong = this.#fields().flatMap(({ component }): [string, Problem][] => {
      const problem = problemOf(component, this.values.get(component.custom_id) ?? null);
      return problem === undefined ? [] : [[component.custom_id, problem]];
    });
    this.problems = new Map(wrong);
    if (wrong.length === 0) tell(this, 'sandbox-submit', submission(this.modal.id, this.values));
    else void this.#focusFirstProblem();
  };

  async #focusFirstProblem(): Promise<void> {
    await this.updateComplete;
    const index = this.#fields().findIndex(({ component }) => this.problems.has(component.custom_id));
    this.renderRoot.querySelector<HTMLElement>(`#field-${index}`)?.focus();
  }

  #giveUp = (event: Event): void => {
    event.preventDefault();
    tell(this, 'sandbox-close', {});
  };

  protected override render(): TemplateResult {
    const { modal, bot, words, busy, problem } = this;
    return html`<dialog aria-labelledby="title" @cancel=${this.#giveUp}>
      <form novalidate @submit=${this.#submit}>
        <header>
          ${avatar(bot.id, bot.name, 24)}
          <h2 id="title" dir="auto">${modal.title}</h2>
          <button type="button" class="quiet" aria-label=${words.close} @click=${this.#giveUp}>${icon('close', 22)}</button>
        </header>
        <div class="rows">
          <p class="warning">${icon('alert')}<span>${words.formGoesTo(bot.name)}</span></p>
          <p class="refusal" role="alert">${problem ?? ''}</p>
          ${this.#rows()}
        </div>
        <footer>
          <button type="button" class="button secondary" @click=${this.#giveUp}>${words.cancel}</button>
          <button type="submit" class="button primary" aria-busy=${busy} aria-disabled=${busy}>${busy ? words.waiting : words.submit}</button>
        </footer>
      </form>
    </dialog>`;
  }

  #rows(): TemplateResult[] {
    const { directory, words, locale, now, modal } = this;
    const view = { markdown: modal.markdown, names: modalNames(directory), words, locale, now };
    let index = -1;
    return modalRows(modal).map((row) => {
      if (!('component' in row))
        return html`<div class="markdown" dir="auto">${markdown(row.text, view)}</div>`;
      index += 1;
      const { custom_id } = row.component;
      const problem = this.problems.get(custom_id);
      return fieldRow({
        ...row,
        id: `field-${index}`,
        value: this.values.get(custom_id) ?? null,
        problem: problem === undefined ? '' : problemWords(problem, words),
        directory,
        words,
        locale,
        change: (value) => this.#set(custom_id, value),
      });
    });
  }
}

customElements.define('sandbox-modal', SandboxModal);
