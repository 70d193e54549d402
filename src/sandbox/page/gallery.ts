import { html, LitElement, type TemplateResult } from 'lit';
import { applyTheme } from './apply-theme.ts';
import type { PageEvents } from './contract/elements.ts';
import type { PageModal } from './contract/messages.ts';
import type { GalleryAnswer, ShownExhibit } from './gallery/gallery-answer.ts';
import { galleryStyles } from './gallery/gallery-styles.ts';
import './messages/message.ts';
import './modal/modal.ts';
import { controlStyles } from './controls/control-styles.ts';
import { ask } from './server/ask.ts';
import { readAddress, type ThemeName, writeAddress } from './state/address.ts';
import { problemIn } from './state/problem-in.ts';
import { locales, type PageLocale, wordsFor } from './words/words.ts';

const outgoing = [
  'sandbox-press',
  'sandbox-choose',
  'sandbox-dismiss',
  'sandbox-command',
  'sandbox-open-channel',
  'sandbox-submit',
] as const satisfies (keyof PageEvents)[];

/** One of everything that the page can show, for whoever wants to see how it looks, and for screenshots of it. */
export class SandboxGallery extends LitElement {
  static override properties = {
    answer: { state: true },
    open: { state: true },
    sent: { state: true },
    locale: { state: true },
    themeName: { state: true },
  };
  declare answer: GalleryAnswer | undefined;
  declare open: { modal: PageModal; problem?: string } | undefined;
  /** What the page would send for what was last pressed, chosen or submitted. */
  declare sent: string;
  declare locale: PageLocale;
  declare themeName: ThemeName;

  static override styles = [controlStyles, galleryStyles];

  constructor() {
    super();
    this.sent = '';
    const { locale, theme } = readAddress(location.search);
    this.locale = locale;
    this.themeName = theme;
    for (const name of outgoing) this.addEventListener(name, this.#note);
    this.addEventListener('sandbox-close', () => {
      this.open = undefined;
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#show({});
    void ask<GalleryAnswer>('/gallery').then((answer) => {
      this.answer = answer;
    });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const messages = [...this.renderRoot.querySelectorAll<LitElement>('sandbox-message')];
    await Promise.all(messages.map((message) => message.updateComplete));
    return done;
  }

  #note = (event: Event): void => {
    const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
    this.sent = `${event.type} ${JSON.stringify(detail, fileNames, 2)}`;
    if (event.type === 'sandbox-submit') this.open = undefined;
  };

  #show({ locale = this.locale, theme = this.themeName }: { locale?: PageLocale; theme?: ThemeName }): void {
    this.locale = locale;
    this.themeName = theme;
    applyTheme(theme);
    document.documentElement.lang = locale;
    document.title = wordsFor(locale).message.gallery;
    const address = { ...readAddress(location.search), locale, theme };
    history.replaceState(null, '', `${writeAddress(address)}${location.hash}`);
  }

  protected override render(): TemplateResult | undefined {
    const { answer, sent } = this;
    const words = wordsFor(this.locale).message;
    return html`
      <nav class="scroll" aria-label=${words.contents}>
        <a href=${`/${location.search}`}>${words.backToMessages}</a>
        ${this.#switches()}
        <ul lang="en">${answer?.specimens.map(({ id, name }) => html`<li><a href=${`#${id}`} @click=${this.#jump}>${name}</a></li>`)}</ul>
      </nav>
      <main class="scroll" tabindex="-1">
        <h1>${words.gallery}</h1>
        <p class="intro">${words.galleryIntro}</p>
        ${answer?.specimens.map(
          ({ id, name, docs, exhibits }) => html`<section id=${id} aria-labelledby="name-${id}">
            <h2 id="name-${id}"><span lang="en">${name}</span>
              <a href=${docs} target="_blank" rel="noopener noreferrer" aria-label="${words.documentation}: ${name}">${words.documentation}</a></h2>
            ${exhibits.map((exhibit) => this.#exhibit(exhibit, answer))}
          </section>`,
        )}
      </main>
      <aside aria-live="polite" aria-label=${words.received} ?hidden=${sent === ''}>
        <strong>${words.received}</strong><pre tabindex="0">${sent}</pre>
      </aside>
      ${this.#modal()}`;
  }

  /** A fragment does not reach into a shadow root by itself. */
  #jump = (event: Event): void => {
    const { hash } = event.currentTarget as HTMLAnchorElement;
    this.renderRoot.querySelector(hash)?.scrollIntoView();
  };

  #switches(): TemplateResult {
    const words = wordsFor(this.locale).message;
    const themes = ['dark', 'light'] as const;
    return html`<div class="switches">
      ${themes.map((theme) => html`<button type="button" class="button" aria-pressed=${theme === this.themeName} @click=${() => this.#show({ theme })}>${words[theme]}</button>`)}
      ${locales.map((locale) => html`<button type="button" class="button" aria-pressed=${locale === this.locale} @click=${() => this.#show({ locale })}>${locale}</button>`)}
    </div>`;
  }

  #exhibit(exhibit: ShownExhibit, { viewer, directory, now }: GalleryAnswer): TemplateResult {
    const words = wordsFor(this.locale).message;
    if ('modal' in exhibit) {
      const open = () => {
        this.open = exhibit;
      };
      return html`<div class="exhibit"><h3 lang="en">${exhibit.caption}</h3>
        <button type="button" class="button opens" @click=${open}><span>${words.openModal}: <bdi>${exhibit.modal.title}</bdi></span></button></div>`;
    }
    return html`<div class="exhibit"><h3 lang="en">${exhibit.caption}</h3>
      <sandbox-message .entry=${exhibit.entry} .viewer=${viewer} .busy=${exhibit.busy} .directory=${directory}
        .words=${words} .locale=${this.locale} .now=${now}></sandbox-message></div>`;
  }

  #modal(): TemplateResult | undefined {
    const { open, answer } = this;
    if (open === undefined || answer === undefined) return undefined;
    const { bot, directory, now } = answer;
    const words = wordsFor(this.locale);
    const problem = open.problem === undefined ? undefined : problemIn(words.shell, open.problem);
    return html`<sandbox-modal .modal=${open.modal} .problem=${problem} .bot=${bot} .directory=${directory}
      .words=${words.message} .locale=${this.locale} .now=${now}></sandbox-modal>`;
  }
}

/** Files are shown by name: they have no JSON of their own. */
function fileNames(_key: string, value: unknown): unknown {
  return value instanceof File ? `${value.name} (${value.size} B)` : value;
}

customElements.define('sandbox-gallery', SandboxGallery);
