import { css, html, LitElement, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Exchange } from '../contract/journal.ts';
import { controlStyles } from '../controls/control-styles.ts';
import type { ShellWords } from '../words/shell-en.ts';
import type { PageLocale } from '../words/words.ts';
import { sectionStyles } from './section-styles.ts';

/** The interactions that the bot was sent, what it asked for, and in red what Discord would have refused. */
export class SandboxTraffic extends LitElement {
  static override properties = {
    exchanges: { attribute: false },
    words: { attribute: false },
    locale: {},
    onlyViolations: { state: true },
    opened: { state: true },
  };
  declare exchanges: readonly Exchange[];
  declare words: ShellWords | undefined;
  declare locale: PageLocale;
  declare onlyViolations: boolean;
  /** Those whose JSON is shown: it is drawn only then. */
  declare opened: ReadonlySet<number>;

  static override styles = [
    controlStyles,
    sectionStyles,
    css`
      label { display: flex; align-items: center; gap: 8px; }
      label input { width: 18px; height: 18px; margin: 0; accent-color: var(--brand); }
      li { border-top: 1px solid var(--border); }
      summary { display: grid; grid-template-columns: auto 1fr auto; gap: 8px; align-items: baseline; padding: 8px 2px; cursor: pointer; list-style: none; }
      summary::-webkit-details-marker { display: none; }
      summary:hover { background: var(--hover); }
      .title { min-width: 0; font: 500 12px/18px var(--font-code); color: var(--text-strong); overflow-wrap: break-word; }
      .arrow { color: var(--text-muted); font: 600 13px var(--font-code); }
      .status { color: var(--success-text); font: 600 12px var(--font-code); }
      .violation .status, .violation .title, .violation .arrow, .failed .status { color: var(--danger-text); }
      .violation details { padding-inline-start: 6px; border-inline-start: 3px solid var(--danger); background: var(--danger-background); }
      h4 { margin: 4px 0; color: var(--text-muted); font-size: 12px; }
      pre { margin: 0 0 8px; padding: 8px; max-height: 320px; border: 1px solid var(--border); border-radius: 6px; background: var(--code-background); font: 12px/1.45 var(--font-code); white-space: pre-wrap; overflow-wrap: anywhere; overflow-y: auto; }
    `,
  ];

  constructor() {
    super();
    this.exchanges = [];
    this.locale = 'es-419';
    this.onlyViolations = false;
    this.opened = new Set();
  }

  protected override render(): TemplateResult | undefined {
    const { words, onlyViolations } = this;
    if (words === undefined) return undefined;
    const shown = this.exchanges.filter(({ kind }) => !onlyViolations || kind === 'violation').toReversed();
    const toggle = (event: Event) => {
      this.onlyViolations = (event.target as HTMLInputElement).checked;
    };
    return html`<section>
      <h3 id="traffic">${words.traffic}</h3>
      <p class="muted">${words.trafficHint}</p>
      <label><input type="checkbox" .checked=${onlyViolations} @change=${toggle} /> ${words.onlyViolations}</label>
      ${shown.length === 0 ? html`<p class="muted">${words.trafficNone}</p>` : ''}
      <ul aria-labelledby="traffic">${repeat(
        shown,
        ({ id }) => id,
        (exchange) => this.#entry(exchange, words),
      )}</ul>
    </section>`;
  }

  #entry(exchange: Exchange, words: ShellWords): TemplateResult {
    const { id, kind, title } = exchange;
    const failed = kind === 'request' && (exchange.status === 0 || exchange.status >= 400);
    const toggle = (event: Event) => {
      const isOpen = (event.target as HTMLDetailsElement).open;
      const others = [...this.opened].filter((other) => other !== id);
      this.opened = new Set(isOpen ? [...others, id] : others);
    };
    return html`<li class=${classMap({ [kind]: true, failed })}>
      <details @toggle=${toggle}>
        <summary>
          <span class="arrow" aria-hidden="true">${kind === 'interaction' ? '→' : '←'}</span>
          <span class="title">${kind === 'violation' ? `${words.violation}: ` : ''}${breakable(title)}</span>
          <span class="status">${kind === 'interaction' ? '' : exchange.status || '—'}</span>
        </summary>
        ${this.opened.has(id) ? this.#details(exchange, words) : ''}
      </details>
    </li>`;
  }

  #details(exchange: Exchange, words: ShellWords): TemplateResult {
    const when = new Intl.DateTimeFormat(this.locale, { dateStyle: 'medium', timeStyle: 'medium' });
    const json = (value: unknown) =>
      html`<pre tabindex="0" dir="ltr">${JSON.stringify(value, null, 2)}</pre>`;
    return html`<p class="muted">${when.format(exchange.at)}</p>
      ${
        exchange.kind === 'request'
          ? html`<h4>${words.request}</h4>${json(exchange.json)}<h4>${words.reply} ${exchange.status}</h4>${json(exchange.answer)}`
          : json(exchange.json)
      }`;
  }
}

/** A path may be broken after each slash. */
function breakable(title: string): string {
  return title.replaceAll('/', '/\u200b');
}

customElements.define('sandbox-traffic', SandboxTraffic);
