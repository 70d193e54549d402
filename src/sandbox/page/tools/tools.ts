import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { controlStyles } from '../controls/control-styles.ts';
import { icon } from '../media/icons.ts';
import type { Session } from '../state/session.ts';
import type { ShellWords } from '../words/shell-en.ts';
import type { PageLocale } from '../words/words.ts';
import './clock.ts';
import './faults.ts';
import './traffic.ts';
import { toolsStyles } from './tools-styles.ts';

const sections = ['clock', 'faults', 'traffic'] as const;
type Section = (typeof sections)[number];

/** What the sandbox can do that Discord cannot: move time, make things go wrong, show what went over the wire. */
export class SandboxTools extends LitElement {
  static override properties = {
    session: { attribute: false },
    /** Rises with each change of the session. */
    revision: { type: Number },
    words: { attribute: false },
    locale: {},
    now: { type: Number },
    section: { state: true },
  };
  declare session: Session | undefined;
  declare revision: number;
  declare words: ShellWords | undefined;
  declare locale: PageLocale;
  declare now: number;
  declare section: Section;

  static override styles = [controlStyles, toolsStyles];

  constructor() {
    super();
    this.section = 'clock';
    this.locale = 'es-419';
    this.now = 0;
    this.revision = 0;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    this.focus();
  }

  protected override render(): TemplateResult | undefined {
    const { words, section, session } = this;
    if (words === undefined || session === undefined) return undefined;
    return html`<aside aria-label=${words.tools}>
      <header>
        <div role="tablist" aria-label=${words.tools} @keydown=${this.#onKey}>
          ${sections.map(
            (name) => html`<button
              type="button"
              role="tab"
              id=${name}
              aria-selected=${name === section}
              aria-controls="panel"
              tabindex=${name === section ? 0 : -1}
              @click=${() => this.#show(name)}
            >${words[name]}${name === 'traffic' ? this.#violations(session, words) : ''}</button>`,
          )}
        </div>
        <button type="button" class="icon-button" aria-label=${words.close} title=${words.close} @click=${this.#close}>
          ${icon('close')}
        </button>
      </header>
      <div id="panel" role="tabpanel" aria-labelledby=${section} class="scroll" tabindex="0">${this.#panel(session, words)}</div>
    </aside>`;
  }

  #panel({ model, pending, exchanges, as }: Session, words: ShellWords): TemplateResult {
    const { section, locale, now } = this;
    switch (section) {
      case 'clock':
        return html`<sandbox-clock .model=${model} .words=${words} .locale=${locale} .now=${now}></sandbox-clock>`;
      case 'faults':
        return html`<sandbox-faults .pending=${pending} .as=${as} .channel=${model?.channel} .words=${words}></sandbox-faults>`;
      case 'traffic':
        return html`<sandbox-traffic .exchanges=${exchanges} .words=${words} .locale=${locale}></sandbox-traffic>`;
      default:
        return section satisfies never;
    }
  }

  #violations({ exchanges }: Session, words: ShellWords): TemplateResult | '' {
    const count = exchanges.filter(({ kind }) => kind === 'violation').length;
    if (count === 0) return '';
    return html` <span class="count" aria-hidden="true">${count}</span><span class="hidden">(${words.violationsCount(count)})</span>`;
  }

  #show(section: Section): void {
    this.section = section;
  }

  #onKey(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = (sections.indexOf(this.section) + step + sections.length) % sections.length;
    this.section = sections[next] ?? 'clock';
    void this.updateComplete.then(() => this.focus());
  }

  #close(): void {
    this.dispatchEvent(new CustomEvent('sandbox-tools-close', { bubbles: true, composed: true }));
  }
}

customElements.define('sandbox-tools', SandboxTools);
