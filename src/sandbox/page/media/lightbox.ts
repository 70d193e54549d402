import { css, html, LitElement, type TemplateResult } from 'lit';
import type { MessageWords } from '../words/message-en.ts';
import { icon } from './icons.ts';
import { isOutside } from './is-outside.ts';
import { outsideNote } from './outside-note.ts';
import type { PictureSource } from './picture-source.ts';
import { safeHref } from './safe-href.ts';

/** The pictures of a gallery, one at a time and large: arrow keys turn, Escape closes. */
export class SandboxLightbox extends LitElement {
  static override properties = {
    pictures: { attribute: false },
    index: { type: Number },
    words: { attribute: false },
  };
  declare pictures: readonly PictureSource[];
  declare index: number;
  declare words: MessageWords | undefined;

  static override styles = css`
    dialog {
      width: 100vw; height: 100dvh; max-width: none; max-height: none; box-sizing: border-box; margin: 0; padding: 16px;
      border: 0; background: rgb(0 0 0 / 85%); color: #fff; font: 14px/1.4 var(--font);
    }
    dialog[open] { display: grid; grid-template: auto 1fr auto / auto 1fr auto; gap: 12px; place-items: center; }
    dialog::backdrop { background: none; }
    .bar { grid-area: 1 / 1 / 2 / 4; display: flex; gap: 8px; align-items: center; justify-self: stretch; justify-content: end; }
    .count { margin-inline-end: auto; }
    figure { grid-area: 2 / 2; display: contents; }
    img { grid-area: 2 / 2; max-width: 100%; max-height: 100%; min-width: 0; min-height: 0; object-fit: contain; border-radius: 8px; }
    figcaption { grid-area: 3 / 1 / 4 / 4; max-width: 80ch; max-height: 20dvh; overflow: auto; overflow-wrap: anywhere; text-align: center; }
      .outside { grid-area: 2 / 2; text-align: center; overflow-wrap: anywhere; }
    :is(button, .bar a) {
      display: grid; place-items: center; width: 44px; height: 44px; padding: 0; border: 0; border-radius: 8px;
      background: rgb(40 40 45 / 90%); color: #fff; cursor: pointer;
    }
    :is(button, .bar a):hover { background: #4a4a52; }
    :is(button, a):focus-visible { outline: 2px solid #fff; outline-offset: 2px; }
    .previous { grid-area: 2 / 1; }
    .next { grid-area: 2 / 3; }
    @media (max-width: 480px) { dialog { padding: 8px; } .previous, .next { grid-row: 3; z-index: 1; } figcaption { padding-inline: 52px; } }
  `;

  constructor() {
    super();
    this.pictures = [];
    this.index = 0;
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  #turn(by: number): void {
    const count = this.pictures.length;
    this.index = (this.index + by + count) % count;
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowLeft') this.#turn(-1);
    else if (event.key === 'ArrowRight') this.#turn(1);
  };

  #onClick = (event: MouseEvent): void => {
    if (event.target === event.currentTarget) this.#close();
  };

  #closed = (): void => {
    this.remove();
    this.dispatchEvent(new CustomEvent('sandbox-lightbox-closed'));
  };

  #close = (): void => this.renderRoot.querySelector('dialog')?.close();

  protected override render(): TemplateResult | undefined {
    const picture = this.pictures[this.index];
    const { words } = this;
    if (picture === undefined || words === undefined) return undefined;
    const total = this.pictures.length;
    const href = safeHref(picture.url);
    return html`<dialog aria-label=${picture.description || words.image} @keydown=${this.#onKey} @click=${this.#onClick}
        @close=${this.#closed}>
      <div class="bar">
        ${total > 1 ? html`<span class="count" aria-live="polite">${words.imageOf(this.index + 1, total)}</span>` : ''}
        ${
          href === undefined
            ? ''
            : html`<a href=${href} target="_blank" rel="noopener noreferrer" aria-label=${words.openInBrowser}>${icon('external')}</a>`
        }
        <button type="button" autofocus aria-label=${words.close} @click=${this.#close}>${icon('close')}</button>
      </div>
      ${total > 1 ? this.#arrow('previous', 'left', -1, words) : ''}
      <figure>
        ${isOutside(picture.url) ? outsideNote(picture, words) : html`<img src=${picture.url} alt=${picture.description || words.image}>`}
        ${picture.description === '' ? '' : html`<figcaption dir="auto">${picture.description}</figcaption>`}
      </figure>
      ${total > 1 ? this.#arrow('next', 'right', 1, words) : ''}
    </dialog>`;
  }

  #arrow(
    name: 'previous' | 'next',
    shape: 'left' | 'right',
    by: number,
    words: MessageWords,
  ): TemplateResult {
    const turn = () => this.#turn(by);
    return html`<button type="button" class=${name} aria-label=${words[name]} @click=${turn}>${icon(shape)}</button>`;
  }
}

customElements.define('sandbox-lightbox', SandboxLightbox);
