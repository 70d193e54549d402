import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { appStyles } from './app-styles.ts';
import { applyTheme } from './apply-theme.ts';
import './composer/composer.ts';
import type { SandboxComposer } from './composer/composer.ts';
import type { PageEvents } from './contract.ts';
import { controlStyles } from './controls/control-styles.ts';
import { icon } from './media/icons.ts';
import './modal/modal.ts';
import './side/side.ts';
import './side/user-panel.ts';
import { type Address, readAddress, writeAddress } from './state/address.ts';
import type { Model } from './state/model.ts';
import { everyChannel, placeName, placeOf } from './state/places.ts';
import { problemIn } from './state/problem-in.ts';
import { Session } from './state/session.ts';
import { WorldTime } from './state/world-time.ts';
import './timeline/timeline.ts';
import './tools/tools.ts';
import type { ShellWords } from './words/shell-en.ts';
import { type Words, wordsFor } from './words/words.ts';

/** Below this width the places and the tools lie over the messages. */
const narrow = window.matchMedia('(max-width: 860px)');

type Panel = 'side' | 'tools';

/** The whole page: a Discord client for the sandbox's users. */
export class SandboxApp extends LitElement {
  static override properties = {
    address: { state: true },
    session: { state: true },
    revision: { state: true },
    panel: { state: true },
    dropping: { state: true },
  };
  declare address: Address;
  declare session: Session | undefined;
  declare revision: number;
  /** The panel that is open: over the messages where the window is narrow, beside them for the tools. */
  declare panel: Panel | undefined;
  declare dropping: boolean;

  static override styles = [controlStyles, appStyles];

  #time = new WorldTime(this);

  constructor() {
    super();
    this.address = readAddress(location.search);
    this.revision = 0;
    this.dropping = false;
    const handlers: { [Name in keyof PageEvents]?: (detail: PageEvents[Name]) => unknown } = {
      'sandbox-press': ({ message, customId }) => this.session?.press(message, customId),
      'sandbox-choose': ({ message, customId, values }) => this.session?.choose(message, customId, values),
      'sandbox-dismiss': ({ message }) => this.session?.dismiss(message),
      'sandbox-command': ({ name }) => this.#composer?.begin(name),
      'sandbox-open-channel': ({ channel }) => this.#open(channel),
      'sandbox-submit': ({ fields, files }) => this.session?.submit(fields, files),
      'sandbox-close': () => this.#closeModal(),
    };
    for (const [name, handle] of Object.entries(handlers))
      this.addEventListener(name, (event) => void handle((event as CustomEvent).detail));
    this.addEventListener('sandbox-address', (event) =>
      this.#goTo((event as CustomEvent<Partial<Address>>).detail),
    );
    this.addEventListener('sandbox-seen', () => document.hasFocus() && this.session?.seen());
    this.addEventListener('sandbox-older', () => void this.session?.loadOlder());
    this.addEventListener('sandbox-forget', (event) =>
      this.session?.forget((event as CustomEvent<number>).detail),
    );
    this.addEventListener('sandbox-tools-close', () => this.#closePanel());
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.panel !== undefined && !event.defaultPrevented) this.#closePanel();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    narrow.addEventListener('change', this.#redraw);
    window.addEventListener('popstate', this.#onBack);
    window.addEventListener('focus', this.#onWindowFocus);
    this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    narrow.removeEventListener('change', this.#redraw);
    window.removeEventListener('popstate', this.#onBack);
    window.removeEventListener('focus', this.#onWindowFocus);
    this.session?.stop();
    this.#coming?.stop();
  }

  protected override render(): TemplateResult {
    const { session, address } = this;
    const words = wordsFor(address.locale);
    const model = session?.model;
    if (session === undefined || model === undefined) return this.#waiting(session, words.shell);
    const over = narrow.matches ? this.panel : undefined;
    return html`<div class="app">
      <div class="side" ?inert=${narrow.matches && this.panel !== 'side'} data-open=${this.panel === 'side'}>
        <sandbox-side .state=${model.state} .channel=${model.channel} .words=${words.shell}>
          <sandbox-user-panel .state=${model.state} .address=${address} .words=${words.shell}></sandbox-user-panel>
        </sandbox-side>
      </div>
      <div class="middle" ?inert=${over !== undefined}>${this.#middle(session, model, words)}</div>
      ${
        this.panel === 'tools'
          ? html`<div class="tools"><sandbox-tools
              .session=${session}
              .revision=${this.revision}
              .words=${words.shell}
              .locale=${address.locale}
              .now=${this.#time.now}
            ></sandbox-tools></div>`
          : ''
      }
      ${over === undefined ? '' : html`<div class="scrim" @click=${this.#closePanel}></div>`}
    </div>
    ${this.#modal(session, model, words)}`;
  }

  #middle(session: Session, model: Model, words: Words): TemplateResult {
    const { shell } = words;
    return html`${this.#top(model, shell)}
      <main aria-label=${placeName(model.channel)} @dragover=${this.#onDragOver} @dragleave=${this.#onDragLeave} @drop=${this.#onDrop}>
        ${session.connected ? '' : html`<p class="away" role="status">${shell.away}</p>`}
        <sandbox-timeline .model=${model} .words=${words} .locale=${this.address.locale} .now=${this.#time.coarse}></sandbox-timeline>
        <sandbox-composer .session=${session} .model=${model} .words=${shell}></sandbox-composer>
        ${
          this.dropping
            ? html`<div class="drop"><p><strong dir="auto">${shell.dropTitle(placeName(model.channel))}</strong>${shell.dropHint}</p></div>`
            : ''
        }
      </main>`;
  }

  #top({ channel }: Model, words: ShellWords): TemplateResult {
    const picture = { text: 'hash', thread: 'thread', dm: 'at' } as const;
    return html`<header class="top">
      <button
        type="button"
        class="icon-button menu"
        aria-label=${words.openPlaces}
        aria-expanded=${this.panel === 'side'}
        @click=${() => this.#showPanel('side')}
      >${icon('menu')}</button>
      <span class="sign">${icon(picture[channel.kind])}</span>
      <h1 class="one-line" dir="auto">${channel.name}</h1>
      <button
        type="button"
        class="icon-button tools-button"
        aria-label=${words.openTools}
        title=${words.openTools}
        aria-expanded=${this.panel === 'tools'}
        @click=${() => (this.panel === 'tools' ? this.#closePanel() : this.#showPanel('tools'))}
      >${icon('tools')}</button>
    </header>`;
  }

  #modal({ modal }: Session, { state }: Model, words: Words): TemplateResult | typeof nothing {
    if (modal === undefined) return nothing;
    const problem = modal.problem === undefined ? undefined : problemIn(words.shell, modal.problem);
    return html`<sandbox-modal
      .modal=${modal.modal}
      .bot=${state.bot}
      .directory=${state.directory}
      .words=${words.message}
      .locale=${this.address.locale}
      .now=${this.#time.coarse}
      .busy=${modal.busy}
      .problem=${problem}
    ></sandbox-modal>`;
  }

  #waiting(session: Session | undefined, words: ShellWords): TemplateResult {
    const { failure } = session ?? {};
    if (failure === undefined)
      return html`<main class="waiting"><p role="status">${words.loading}</p></main>`;
    return html`<main class="waiting"><p role="alert">${failure === '' ? words.unreachable : failure}</p></main>`;
  }

  get #composer(): SandboxComposer | null {
    return this.renderRoot.querySelector('sandbox-composer');
  }

  #redraw = () => this.requestUpdate();

  #onBack = () => {
    const before = this.address;
    this.address = readAddress(location.search);
    if (before.as !== this.address.as || before.locale !== this.address.locale) this.#begin();
    else void this.session?.open(this.address.channel);
    applyTheme(this.address.theme);
  };

  #onWindowFocus = () => this.session?.seen();

  /** A session that has begun and has nothing to show yet. */
  #coming: Session | undefined;

  /** Starts a session for who the address says; until it can be shown the one before it stays, and with it the focus. */
  #begin(): void {
    this.#coming?.stop();
    const { as, locale, theme, channel: place } = this.address;
    applyTheme(theme);
    document.documentElement.lang = locale;
    const session = new Session({ as, locale, place, changed: () => this.#onChange(session) });
    this.#coming = session;
    this.session ??= session;
    session.start();
  }

  #take(session: Session): void {
    this.#coming = undefined;
    if (session !== this.session) this.session?.stop();
    this.session = session;
  }

  #onChange(session: Session): void {
    const { model, failure } = session;
    if (session === this.#coming && (model !== undefined || failure !== undefined)) this.#take(session);
    if (session !== this.session) return;
    if (model !== undefined) {
      this.#time.set(model.state.now);
      document.title = `${placeName(model.channel)} | ${model.state.bot.name}`;
      // The address already says where the session that comes will be.
      if (this.#coming === undefined) this.#write({ channel: placeOf(model.state, model.channel) }, false);
    }
    this.revision += 1;
  }

  async #open(id: string): Promise<void> {
    const { session } = this;
    const { state } = session?.model ?? {};
    const channel = state === undefined ? undefined : everyChannel(state).find((each) => each.id === id);
    if (state !== undefined && channel !== undefined) this.#write({ channel: placeOf(state, channel) }, true);
    await session?.open(id);
    this.#closePanel();
    this.#composer?.focus();
  }

  #goTo(part: Partial<Address>): void {
    const needsSession = part.as !== undefined || part.locale !== undefined;
    this.#write(part, true);
    applyTheme(this.address.theme);
    if (needsSession) this.#begin();
  }

  /** Keeps the address that says what is shown; `asStep` makes a step that the browser can go back. */
  #write(part: Partial<Address>, asStep: boolean): void {
    this.address = { ...this.address, ...part };
    const query = writeAddress(this.address);
    if (query === location.search) return;
    if (asStep) history.pushState(null, '', query);
    else history.replaceState(null, '', query);
  }

  #showPanel(panel: Panel): void {
    this.panel = panel;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`sandbox-${panel}`)?.focus(),
    );
  }

  #closePanel(): void {
    const { panel } = this;
    if (panel === undefined) return;
    this.panel = undefined;
    const opener = panel === 'side' ? '.menu' : '.tools-button';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(opener)?.focus());
  }

  #closeModal(): void {
    this.session?.closeModal();
    this.#composer?.focus();
  }

  #onDragOver(event: DragEvent): void {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    this.dropping = true;
  }

  #onDragLeave(event: DragEvent): void {
    const { currentTarget, relatedTarget } = event;
    const stays =
      currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!stays) this.dropping = false;
  }

  #onDrop(event: DragEvent): void {
    event.preventDefault();
    this.dropping = false;
    this.#composer?.take([...(event.dataTransfer?.files ?? [])]);
  }
}

customElements.define('sandbox-app', SandboxApp);
