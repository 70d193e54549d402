import { html, LitElement, type TemplateResult } from 'lit';
import { appStyles } from './app-styles.ts';
import { applyTheme } from './apply-theme.ts';
import './composer/composer.ts';
import type { SandboxComposer } from './composer/composer.ts';
import { controlStyles } from './controls/control-styles.ts';
import { AddressBar } from './shell/address-bar.ts';
import { FileDrop } from './shell/file-drop.ts';
import { KeyboardToComposer } from './shell/keyboard-to-composer.ts';
import { modalView } from './shell/modal-view.ts';
import { onPageEvents, type PageEventHandlers } from './shell/on-page-events.ts';
import { Panels } from './shell/panels.ts';
import { SessionSwitch } from './shell/session-switch.ts';
import { topBar } from './shell/top-bar.ts';
import { waiting } from './shell/waiting.ts';
import './side/side.ts';
import './side/user-panel.ts';
import type { Address } from './state/address.ts';
import type { Model } from './state/model.ts';
import { everyChannel, placeName, placeOf } from './state/places.ts';
import type { Session } from './state/session.ts';
import { WorldTime } from './state/world-time.ts';
import './timeline/timeline.ts';
import './tools/tools.ts';
import { type Words, wordsFor } from './words/words.ts';

/** Below this width the places and the tools lie over the messages. */
const narrow = window.matchMedia('(max-width: 860px)');

/** On such a device a field that has the focus opens a keyboard over half of the page. */
const touched = window.matchMedia('(pointer: coarse)');

/** The whole page: a Discord client for the sandbox's users. */
export class SandboxApp extends LitElement {
  static override styles = [controlStyles, appStyles];

  #time = new WorldTime(this);
  #panels = new Panels(this);
  #drop = new FileDrop(this, (files) => this.#composer?.take(files));
  /** Nothing has been shown yet. */
  #isNew = true;
  #bar = new AddressBar(this, (before) => this.#onBack(before));
  #switch = new SessionSwitch(this, (session) => this.#onChange(session));

  constructor() {
    super();
    new KeyboardToComposer(this, () => this.#composer);
    const acts = () => this.#session?.acts;
    const handlers: PageEventHandlers = {
      'sandbox-press': ({ message, customId }) => acts()?.press(message, customId),
      'sandbox-choose': ({ message, customId, values }) => acts()?.choose(message, customId, values),
      'sandbox-vote': ({ message, answers }) => acts()?.vote(message, answers),
      'sandbox-menu-command': (used) => acts()?.useMenu(used),
      'sandbox-submit': ({ fields, files }) => acts()?.submit(fields, files),
      'sandbox-dismiss': ({ message }) => this.#session?.dismiss(message),
      'sandbox-command': ({ name }) => this.#composer?.begin(name),
      'sandbox-open-channel': ({ channel }) => this.#open(channel),
      'sandbox-close': () => this.#closeModal(),
    };
    onPageEvents(this, handlers);
    this.addEventListener('sandbox-address', (event) =>
      this.#goTo((event as CustomEvent<Partial<Address>>).detail),
    );
    this.addEventListener('sandbox-seen', () => document.hasFocus() && this.#session?.seen());
    this.addEventListener('sandbox-older', () => void this.#session?.loadOlder());
    this.addEventListener('sandbox-forget', (event) =>
      this.#session?.forget((event as CustomEvent<number>).detail),
    );
    this.addEventListener('sandbox-tools-close', this.#panels.close);
    this.addEventListener('keydown', this.#panels.onKey);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    narrow.addEventListener('change', this.#redraw);
    window.addEventListener('focus', this.#onWindowFocus);
    this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    narrow.removeEventListener('change', this.#redraw);
    window.removeEventListener('focus', this.#onWindowFocus);
  }

  protected override updated(): void {
    if (!this.#isNew || this.#composer === null) return;
    this.#isNew = false;
    this.#toComposer();
  }

  protected override render(): TemplateResult {
    const { address } = this.#bar;
    const session = this.#session;
    const words = wordsFor(address.locale);
    const model = session?.model;
    if (session === undefined || model === undefined) return waiting(session, words.shell);
    const { open: panel, close } = this.#panels;
    const over = narrow.matches ? panel : undefined;
    return html`<div class="app">
      <div class="side" ?inert=${narrow.matches && panel !== 'side'} data-open=${panel === 'side'}>
        <sandbox-side .state=${model.state} .channel=${model.channel} .words=${words.shell}>
          <sandbox-user-panel .state=${model.state} .address=${address} .words=${words.shell}></sandbox-user-panel>
        </sandbox-side>
      </div>
      <div class="middle" ?inert=${over !== undefined}>${this.#middle(session, model, words)}</div>
      ${
        panel === 'tools'
          ? html`<div class="tools"><sandbox-tools
              .session=${session}
              .revision=${this.#switch.revision}
              .words=${words.shell}
              .locale=${address.locale}
              .now=${this.#time.now}
            ></sandbox-tools></div>`
          : ''
      }
      ${over === undefined ? '' : html`<div class="scrim" @click=${close}></div>`}
    </div>
    ${modalView(session, model, words, this.#time.coarse)}`;
  }

  #middle(session: Session, model: Model, words: Words): TemplateResult {
    const { shell } = words;
    const { open: panel } = this.#panels;
    const { channel } = model;
    const { over, onDragOver, onDragLeave, onDrop } = this.#drop;
    return html`${topBar({ channel, panel, words: shell, toggle: (which) => this.#panels.toggle(which) })}
      <main aria-label=${placeName(channel)} @dragover=${onDragOver} @dragleave=${onDragLeave} @drop=${onDrop}>
        ${session.connected ? '' : html`<p class="away" role="status">${shell.away}</p>`}
        <sandbox-timeline .model=${model} .words=${words} .locale=${session.locale} .now=${this.#time.coarse}></sandbox-timeline>
        <sandbox-composer .session=${session} .model=${model} .words=${shell}></sandbox-composer>
        ${
          over
            ? html`<div class="drop"><p><strong dir="auto">${shell.dropTitle(placeName(channel))}</strong>${shell.dropHint}</p></div>`
            : ''
        }
      </main>`;
  }

  get #session(): Session | undefined {
    return this.#switch.session;
  }

  get #composer(): SandboxComposer | null {
    return this.renderRoot.querySelector('sandbox-composer');
  }

  /** Who goes to a place, or comes back from a form, goes on by writing. */
  #toComposer(): void {
    if (!touched.matches) this.#composer?.focus();
  }

  #redraw = () => this.requestUpdate();

  #onWindowFocus = () => this.#session?.seen();

  #onBack(before: Address): void {
    const { as, locale, channel, theme } = this.#bar.address;
    if (before.as !== as || before.locale !== locale) this.#begin();
    else void this.#session?.open(channel);
    applyTheme(theme);
  }

  #begin(): void {
    const { address } = this.#bar;
    applyTheme(address.theme);
    document.documentElement.lang = address.locale;
    this.#switch.begin(address);
  }

  #onChange({ model }: Session): void {
    if (model === undefined) return;
    this.#time.set(model.state.now);
    document.title = `${placeName(model.channel)} | ${model.state.bot.name}`;
    // The address already says where the session that comes will be.
    if (!this.#switch.isSwitching) this.#bar.write({ channel: placeOf(model.state, model.channel) }, false);
  }

  async #open(id: string): Promise<void> {
    const { state } = this.#session?.model ?? {};
    const channel = state === undefined ? undefined : everyChannel(state).find((each) => each.id === id);
    if (state !== undefined && channel !== undefined)
      this.#bar.write({ channel: placeOf(state, channel) }, true);
    await this.#session?.open(id);
    this.#panels.close();
    this.#toComposer();
  }

  #goTo(part: Partial<Address>): void {
    this.#bar.write(part, true);
    applyTheme(this.#bar.address.theme);
    if (part.as !== undefined || part.locale !== undefined) this.#begin();
  }

  #closeModal(): void {
    this.#session?.showModal(undefined);
    this.#toComposer();
  }
}

customElements.define('sandbox-app', SandboxApp);
