import { css, html, LitElement, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { MessageWords } from '../words/message-en.ts';
import { icon } from './icons.ts';
import { isOutside } from './is-outside.ts';
import { openLightbox } from './open-lightbox.ts';
import { outsideNote } from './outside-note.ts';
import { outsideStyles } from './outside-styles.ts';
import type { PictureSource } from './picture-source.ts';

/** One picture of a group, which opens the group large. What cannot be loaded says so in its place. */
export class SandboxPicture extends LitElement {
  static override properties = {
    pictures: { attribute: false },
    index: { type: Number },
    words: { attribute: false },
    failed: { state: true },
  };
  declare pictures: readonly PictureSource[];
  declare index: number;
  declare words: MessageWords | undefined;
  declare failed: string;

  static override styles = [
    outsideStyles,
    css`
    :host { display: block; min-width: 0; }
    button {
      display: block; width: 100%; height: 100%; padding: 0; border: 0; border-radius: inherit; background: none;
      cursor: zoom-in; overflow: hidden;
    }
    button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
    img { display: block; max-width: 100%; max-height: var(--picture-height, 350px); width: auto; height: auto; border-radius: inherit; }
    :host([fill]) img { width: 100%; height: 100%; max-height: none; object-fit: cover; }
    p {
      display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 4px; box-sizing: border-box;
      height: 100%; min-height: 64px; margin: 0; padding: 8px; border: 1px solid var(--border); border-radius: inherit;
      background: var(--card-background); color: var(--text-muted); font: 12px/1.3 var(--font); text-align: center; overflow: hidden;
      overflow-wrap: anywhere;
    }
    :host([fill]) { container-type: inline-size; }
  `,
  ];

  constructor() {
    super();
    this.pictures = [];
    this.index = 0;
    this.failed = '';
  }

  #open = (event: Event): void => {
    if (this.words !== undefined && event.currentTarget instanceof HTMLElement)
      openLightbox(event.currentTarget, this.pictures, this.index, this.words);
  };

  protected override render(): TemplateResult | undefined {
    const picture = this.pictures[this.index];
    const { words } = this;
    if (picture === undefined || words === undefined) return undefined;
    if (this.failed === picture.url) {
      return html`<p>${icon('file')}<span dir="auto">${picture.description || words.imageMissing}</span></p>`;
    }
    if (isOutside(picture.url)) return outsideNote(picture, words);
    const name = picture.description || words.image;
    const fail = () => {
      this.failed = picture.url;
    };
    return html`<button type="button" aria-label=${words.openImage(name)} @click=${this.#open}>
      <img src=${picture.url} alt="" width=${ifDefined(picture.width || undefined)} height=${ifDefined(picture.height || undefined)}
        loading="lazy" title=${picture.description} @error=${fail}>
    </button>`;
  }
}

customElements.define('sandbox-picture', SandboxPicture);
