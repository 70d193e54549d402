import { css, html, LitElement, type TemplateResult } from 'lit';
import type { MessageWords } from '../words/message-en.ts';

/**
 * Hides what it holds until it is asked to show it. As a `cover` it lies over a block (a picture, a container), else it
 * is part of a line of text.
 */
export class SandboxSpoiler extends LitElement {
  static override properties = {
    words: { attribute: false },
    cover: { type: Boolean, reflect: true },
    revealed: { type: Boolean, reflect: true },
  };
  declare words: MessageWords | undefined;
  declare cover: boolean;
  declare revealed: boolean;

  static override styles = css`
    :host { border-radius: 4px; }
    :host(:not([revealed])) { cursor: pointer; }
    :host([cover]) { display: block; position: relative; }
    .content { border-radius: inherit; }
    :host(:not([cover])) .content { background: var(--spoiler-revealed); }
    :host(:not([cover]):not([revealed])) .content { background: var(--spoiler-hidden); }
    :host(:not([cover]):not([revealed])) .content { color: transparent; }
    :host(:not([cover]):not([revealed])) ::slotted(*) { opacity: 0; }
    .content:focus { outline: none; }
    :host([cover]:not([revealed])) { overflow: hidden; }
    :host([cover]:not([revealed])) .content { filter: blur(44px); }
    .content[inert] { user-select: none; }
    button {
      appearance: none; border: 0; padding: 0; background: none; font: inherit; cursor: pointer;
    }
    :host(:not([cover])) button { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    :host(:not([cover]):focus-within) .content { outline: 2px solid var(--focus); outline-offset: 1px; }
    :host([cover]) button {
      position: absolute; inset: 0; z-index: 1; container-type: inline-size; width: 100%; display: grid; place-items: center;
      border-radius: inherit; background: rgb(0 0 0 / 30%);
    }
    :host([cover]) button:focus-visible { outline: 2px solid var(--focus); outline-offset: -2px; }
    .pill {
      padding: 8px 12px; border-radius: 20px; background: rgb(0 0 0 / 80%); color: #fff;
      font: 700 15px/1 var(--font); letter-spacing: .5px; text-transform: uppercase;
    }
    button:hover .pill { background: #000; }
    @container (max-width: 140px) { .pill { padding: 6px 8px; font-size: 10px; letter-spacing: 0; } }
  `;

  constructor() {
    super();
    this.cover = false;
    this.revealed = false;
    this.addEventListener('click', this.#reveal);
  }

  #reveal = (event: Event): void => {
    if (this.revealed) return;
    event.preventDefault();
    event.stopPropagation();
    const byKeyboard = this.shadowRoot?.activeElement !== null;
    this.revealed = true;
    // The button that had the focus is about to go.
    if (byKeyboard)
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.content')?.focus());
  };

  protected override render(): TemplateResult {
    const veil = this.revealed
      ? ''
      : html`<button type="button" aria-label=${this.words?.reveal ?? ''}>
          ${this.cover ? html`<span class="pill" aria-hidden="true">${this.words?.spoiler}</span>` : ''}
        </button>`;
    const slot = html`<slot></slot>`;
    return this.cover
      ? html`${veil}<div class="content" tabindex="-1" ?inert=${!this.revealed}>${slot}</div>`
      : html`${veil}<span class="content" tabindex="-1" ?inert=${!this.revealed}>${slot}</span>`;
  }
}

customElements.define('sandbox-spoiler', SandboxSpoiler);
