import { css, html, LitElement, type TemplateResult } from 'lit';
import { controlStyles } from '../controls/control-styles.ts';
import { AskError } from '../server/ask.ts';
import { moveClock } from '../server/page-data.ts';
import type { Model } from '../state/model.ts';
import type { ShellWords } from '../words/shell-en.ts';
import type { PageLocale } from '../words/words.ts';
import { sectionStyles } from './section-styles.ts';
import { untilTomorrow } from './until-tomorrow.ts';

const hour = 3600;

/** The world's clock, the ways to move it, and what happened on the way. */
export class SandboxClock extends LitElement {
  static override properties = {
    model: { attribute: false },
    words: { attribute: false },
    locale: {},
    now: { type: Number },
    moving: { state: true },
    problem: { state: true },
    quiet: { state: true },
  };
  declare model: Model | undefined;
  declare words: ShellWords | undefined;
  declare locale: PageLocale;
  /** World time, ms. */
  declare now: number;
  declare moving: boolean;
  declare problem: string;
  /** The last move met nothing that was due. */
  declare quiet: boolean;

  static override styles = [
    controlStyles,
    sectionStyles,
    css`
      time.now { font-size: 22px; line-height: 28px; font-weight: 600; color: var(--text-strong); font-variant-numeric: tabular-nums; }
      .day { color: var(--text-muted); }
      li { display: grid; gap: 2px; padding: 8px 0; border-top: 1px solid var(--border); overflow-wrap: anywhere; }
      li time { color: var(--text-muted); font-size: 12px; }
    `,
  ];

  constructor() {
    super();
    this.now = 0;
    this.moving = false;
    this.problem = '';
    this.quiet = false;
  }

  protected override render(): TemplateResult | undefined {
    const { model, words, locale, now, moving } = this;
    if (model === undefined || words === undefined) return undefined;
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full' });
    const time = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' });
    const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
    const moves = [
      [words.hour, () => hour],
      [words.tomorrow, () => untilTomorrow(this.now)],
      [words.week, () => 7 * 24 * hour],
    ] as const;
    return html`<section>
        <h3>${words.clock}</h3>
        <div><time class="now">${time.format(now)}</time> <div class="day">${day.format(now)}</div></div>
        ${
          model.state.canMoveClock
            ? html`<div class="buttons">
                ${moves.map(
                  ([label, seconds]) =>
                    html`<button type="button" class="button" ?disabled=${moving} @click=${() => this.#move(seconds())}>${label}</button>`,
                )}
              </div>`
            : html`<p class="muted">${words.keepsRealTime}</p>`
        }
        <p class="muted" role="status">${moving ? words.moving : ''}</p>
        ${this.problem === '' ? '' : html`<p class="problem" role="alert">${this.problem}</p>`}
      </section>
      <section>
        <h3 id="fired">${words.fired}</h3>
        ${this.quiet ? html`<p class="muted" role="status">${words.firedNothing}</p>` : ''}
        <ul aria-labelledby="fired">
          ${model.fired
            .toReversed()
            .map(({ at, what }) => html`<li><bdi>${what}</bdi> <time>${moment.format(at)}</time></li>`)}
        </ul>
      </section>`;
  }

  async #move(seconds: number): Promise<void> {
    const before = this.model?.fired.length;
    this.moving = true;
    this.problem = '';
    try {
      await moveClock(seconds);
      this.quiet = this.model?.fired.length === before;
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      this.problem = error.message === '' ? (this.words?.unreachable ?? '') : error.message;
    } finally {
      this.moving = false;
    }
  }
}

customElements.define('sandbox-clock', SandboxClock);
