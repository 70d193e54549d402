import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { PageCommand } from '../contract/commands.ts';
import { controlStyles } from '../controls/control-styles.ts';
import { icon } from '../media/icons.ts';
import { commandPath } from '../state/command-path.ts';
import type { Model } from '../state/model.ts';
import { problemIn } from '../state/problem-in.ts';
import type { Session } from '../state/session.ts';
import type { ShellWords } from '../words/shell-en.ts';
import './command-form.ts';
import type { SandboxCommandForm } from './command-form.ts';
import { composerStyles } from './composer-styles.ts';
import { beginDraft, type Draft, requestOf } from './draft.ts';
import './message-form.ts';
import type { SandboxMessageForm } from './message-form.ts';
import { nothingWritten, together, type Written } from './written.ts';

/** Where the user writes a message, or fills in a command. */
export class SandboxComposer extends LitElement {
  static override properties = {
    session: { attribute: false },
    model: { attribute: false },
    words: { attribute: false },
    draft: { state: true },
    refused: { state: true },
  };
  declare session: Session | undefined;
  declare model: Model | undefined;
  declare words: ShellWords | undefined;
  /** The command that is being filled in; none while a message is. */
  declare draft: Draft | undefined;
  /** Why the sandbox took neither, in the user's language. */
  declare refused: string | undefined;

  static override styles = [controlStyles, composerStyles];

  /** What each user has written in each channel and not sent. */
  #kept = new Map<string, Written>();

  override focus(): void {
    void this.updateComplete.then(() => this.#form?.focus());
  }

  /** Begins a command by the name that a mention of it has. */
  begin(name: string): void {
    const command = this.model?.commands.find((each) => commandPath(each) === name);
    if (command !== undefined) this.#begin(command);
  }

  /** Takes files that were dropped: for the command's options, or for the message. */
  take(files: readonly File[]): void {
    this.#form?.take(files);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('model');
    if (before === undefined || this.model === undefined || placeOf(before) === placeOf(this.model)) return;
    this.draft = undefined;
    this.refused = undefined;
  }

  protected override render(): TemplateResult | undefined {
    const { model, words, draft, refused, session } = this;
    if (model === undefined || words === undefined || session === undefined) return undefined;
    const { channel } = model;
    if (!channel.canWrite)
      return html`<p class="box notice" role="note">${icon('lock')} ${channel.locked ? words.threadLocked : words.cannotWrite}</p>`;
    return html`${channel.archived ? html`<p class="notice" role="note">${icon('archive')} ${words.threadArchived}</p>` : ''}
      <div class="box">
        ${refused === undefined ? '' : html`<p class="problem" role="alert">${refused}</p>`}
        ${
          draft === undefined
            ? html`<sandbox-message-form
                .model=${model}
                .words=${words}
                .place=${placeOf(model)}
                .kept=${this.#kept}
                @sandbox-begin=${this.#onBegin}
                @sandbox-say=${this.#onSay}
              ></sandbox-message-form>`
            : html`<sandbox-command-form
                .session=${session}
                .model=${model}
                .words=${words}
                .draft=${draft}
                @sandbox-run=${this.#onRun}
                @sandbox-cancel=${this.#onCancel}
              ></sandbox-command-form>`
        }
      </div>
      <p class="below">${this.#below(model, words)}</p>`;
  }

  #below({ typing, channel, state }: Model, words: ShellWords): TemplateResult | string {
    const now = performance.now();
    const names = typing
      .filter((each) => each.channel === channel.id && each.until > now && each.user !== state.viewer.id)
      .map(({ user }) => state.directory.users.find(({ id }) => id === user)?.name ?? '');
    if (names.length > 0) return html`<span dir="auto">${words.typing(names.join(', '))}</span>`;
    return state.bot.connected ? words.tip : words.botOffline(state.bot.name);
  }

  get #form(): SandboxMessageForm | SandboxCommandForm | null {
    return this.renderRoot.querySelector<SandboxMessageForm | SandboxCommandForm>(
      'sandbox-command-form, sandbox-message-form',
    );
  }

  #begin(command: PageCommand): void {
    this.refused = undefined;
    this.draft = beginDraft(command);
    this.focus();
  }

  #onBegin(event: CustomEvent<PageCommand>): void {
    this.#begin(event.detail);
  }

  #onCancel(event: CustomEvent<string>): void {
    this.draft = undefined;
    this.refused = undefined;
    void this.updateComplete.then(() => {
      const form = this.#form;
      if (form !== null && 'goOnWith' in form && event.detail !== '') form.goOnWith(event.detail);
      form?.focus();
    });
  }

  async #onSay({ detail }: CustomEvent<Written>): Promise<void> {
    const { model } = this;
    if (model === undefined) return;
    const place = placeOf(model);
    this.refused = undefined;
    const problem = await this.session?.acts.say(detail.text, detail.files);
    if (problem === undefined) return;
    this.#refuse(problem.message);
    // What could not be sent is not lost, wherever the user has gone meanwhile.
    const form = this.#form;
    if (form !== null && 'takeBack' in form && form.place === place) form.takeBack(detail);
    else this.#kept.set(place, together(detail, this.#kept.get(place) ?? nothingWritten));
  }

  async #onRun({ detail: draft }: CustomEvent<Draft>): Promise<void> {
    const { model } = this;
    if (model === undefined) return;
    const place = placeOf(model);
    const { command, files } = requestOf(draft);
    this.draft = undefined;
    this.refused = undefined;
    this.focus();
    const problem = await this.session?.acts.run(`/${draft.command.label}`, command, files);
    if (problem === undefined) return;
    this.#refuse(problem.message);
    const form = this.#form;
    // Another account, or another channel, does not go on with it.
    if (form === null || !('isEmpty' in form) || !form.isEmpty || form.place !== place) return;
    this.draft = draft;
    this.focus();
  }

  #refuse(said: string): void {
    if (this.words !== undefined)
      this.refused = said === '' ? this.words.unreachable : problemIn(this.words, said);
  }
}

/** Who writes where. */
function placeOf({ state, channel }: Model): string {
  return `${state.viewer.id} ${channel.id}`;
}

customElements.define('sandbox-composer', SandboxComposer);
