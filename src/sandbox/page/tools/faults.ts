import { css, html, LitElement, type TemplateResult } from 'lit';
import type { PendingFault } from '../contract/journal.ts';
import type { PageChannel } from '../contract/places.ts';
import { controlStyles } from '../controls/control-styles.ts';
import { AskError } from '../server/ask.ts';
import { addFault, clearFaults } from '../server/page-data.ts';
import type { ShellWords } from '../words/shell-en.ts';
import {
  answerName,
  answersFor,
  type FaultAnswer,
  type FaultRoute,
  faultRequest,
  faultRoutes,
  routeName,
} from './fault-choices.ts';
import { sectionStyles } from './section-styles.ts';

/** What may go wrong for the bot: one button for each fault, and the list of those that wait. */
export class SandboxFaults extends LitElement {
  static override properties = {
    pending: { attribute: false },
    as: {},
    channel: { attribute: false },
    words: { attribute: false },
    route: { state: true },
    said: { state: true },
    problem: { state: true },
  };
  declare pending: readonly PendingFault[];
  declare as: string;
  declare channel: PageChannel | undefined;
  declare words: ShellWords | undefined;
  declare route: FaultRoute;
  declare said: string;
  declare problem: string;

  static override styles = [
    controlStyles,
    sectionStyles,
    css`
      form { display: grid; grid-template-columns: 1fr 1fr; gap: 8px; align-items: end; }
      label { display: grid; gap: 4px; min-width: 0; color: var(--text-muted); font-size: 12px; font-weight: 600; }
      label.check { display: flex; gap: 8px; align-items: center; min-height: 34px; font-weight: 400; font-size: 14px; }
      label.check input { flex: none; width: 18px; height: 18px; margin: 0; accent-color: var(--brand); }
      .field { padding-inline: 8px; font-weight: 400; }
      .button { justify-self: start; }
      li { display: flex; justify-content: space-between; gap: 8px; padding: 6px 0; border-top: 1px solid var(--border); }
    `,
  ];

  constructor() {
    super();
    this.pending = [];
    this.as = '';
    this.route = 'callback';
    this.said = '';
    this.problem = '';
  }

  protected override render(): TemplateResult | undefined {
    const { words, pending, said, problem } = this;
    if (words === undefined) return undefined;
    return html`<section>
        <h3>${words.faults}</h3>
        <p class="muted">${words.faultsHint}</p>
        ${this.#form(words)}
      </section>
      <section>
        <h3 id="pending">${words.pending}</h3>
        ${
          pending.length === 0
            ? html`<p class="muted">${words.pendingNone}</p>`
            : html`<ul aria-labelledby="pending">
                  ${pending.map(
                    ({ route, answer, times, after }) => html`<li>
                      <span title=${route}>${routeName(route, words)}</span>
                      <span>${after === undefined ? '' : '✓ '}${answerName(answer, words)} × ${times}</span>
                    </li>`,
                  )}
                </ul>
                <button type="button" class="button" @click=${() => this.#ask(clearFaults)}>${words.clearFaults}</button>`
        }
      </section>
      <section>
        <h3>${words.gatewayAndPeople}</h3>
        <div class="buttons">${this.#others(words)}</div>
      </section>
      <p role="status" class="muted">${said}</p>
      ${problem === '' ? '' : html`<p class="problem" role="alert">${problem}</p>`}`;
  }

  #form(words: ShellWords): TemplateResult {
    const routes = Object.keys(faultRoutes) as FaultRoute[];
    const choose = (event: Event) => {
      this.route = (event.target as HTMLSelectElement).value as FaultRoute;
    };
    return html`<form @submit=${this.#onSubmit}>
      <label>${words.route}
        <select class="field" name="route" @change=${choose}>
          ${routes.map((route) => html`<option value=${route} ?selected=${route === this.route}>${words.routes[route]}</option>`)}
        </select>
      </label>
      <label>${words.answer}
        <select class="field" name="answer">
          ${answersFor(this.route).map((answer) => html`<option value=${answer}>${answerName(answer, words)}</option>`)}
        </select>
      </label>
      <label>${words.times}<input class="field" name="times" type="number" min="1" max="99" value="1" required /></label>
      <label class="check"><input type="checkbox" name="apply" /> ${words.afterApply}</label>
      <button type="submit" class="button primary">${words.addFault}</button>
    </form>`;
  }

  #others(words: ShellWords): TemplateResult[] {
    const { channel, as } = this;
    const faults = [
      [words.dropResumable, { drop_gateway: true, resumable: true }],
      [words.dropForGood, { drop_gateway: true, resumable: false }],
      [words.closeDm, { close_dm: as }],
      [words.openDm, { open_dm: as }],
      ...(channel?.kind === 'text'
        ? ([
            [words.deny, { deny: { channel: channel.id, permissions: ['SendMessages'] } }],
            [words.allow, { deny: { channel: channel.id, permissions: [] } }],
          ] as const)
        : []),
    ] as const;
    return faults.map(
      ([label, fault]) =>
        html`<button type="button" class="button" @click=${() => this.#ask(() => addFault(fault))}>${label}</button>`,
    );
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const fault = faultRequest({
      route: this.route,
      answer: String(form.get('answer')) as FaultAnswer,
      times: Number(form.get('times')),
      apply: form.has('apply'),
    });
    void this.#ask(() => addFault(fault));
  }

  async #ask(ask: () => Promise<unknown>): Promise<void> {
    this.said = '';
    this.problem = '';
    try {
      await ask();
      this.said = this.words?.done ?? '';
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      this.problem = error.message === '' ? (this.words?.unreachable ?? '') : error.message;
    }
  }
}

customElements.define('sandbox-faults', SandboxFaults);
