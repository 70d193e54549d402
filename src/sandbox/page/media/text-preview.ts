import { css, html, LitElement, type TemplateResult } from 'lit';
import type { MessageWords } from '../words/message-en.ts';
import { icon } from './icons.ts';

const shortLines = 6;
const longLines = 200;

/** The beginning of a text file, which can be expanded; the file is read when it is shown. */
export class SandboxTextPreview extends LitElement {
  static override properties = {
    url: {},
    words: { attribute: false },
    text: { state: true },
    expanded: { state: true },
  };
  declare url: string;
  declare words: MessageWords | undefined;
  declare text: string | undefined;
  declare expanded: boolean;

  static override styles = css`
    :host { display: block; }
    pre {
      margin: 0; padding: 8px; overflow: auto; max-height: 400px; background: var(--code-background); color: var(--text);
      font: 13px/1.4 var(--font-code); white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext;
    }
    button {
      display: flex; align-items: center; gap: 4px; padding: 6px 8px; border: 0; background: none; color: var(--text-muted);
      font: 500 12px/1 var(--font); cursor: pointer; border-radius: 4px;
    }
    button:hover { color: var(--text); }
    button[aria-expanded='true'] .icon { rotate: 180deg; }
    :is(button, pre):focus-visible { outline: 2px solid var(--focus); outline-offset: -2px; }
  `;

  constructor() {
    super();
    this.url = '';
    this.expanded = false;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('url') && this.url !== '') void this.#read(this.url);
  }

  async #read(url: string): Promise<void> {
    const text = await fetch(url).then(
      (response) => (response.ok ? response.text() : undefined),
      () => undefined,
    );
    if (url === this.url) this.text = text ?? this.words?.fileGone;
  }

  protected override render(): TemplateResult | undefined {
    const { text, words } = this;
    if (text === undefined || words === undefined) return undefined;
    const lines = text.split('\n');
    const shown = lines.slice(0, this.expanded ? longLines : shortLines);
    const toggle = () => {
      this.expanded = !this.expanded;
    };
    return html`<pre tabindex="0" dir="auto">${shown.join('\n')}${shown.length < lines.length ? '\n…' : ''}</pre>
      ${
        lines.length > shortLines
          ? html`<button type="button" aria-expanded=${this.expanded} @click=${toggle}>
              ${icon('chevron', 16)}${this.expanded ? words.collapse : words.expand}
            </button>`
          : ''
      }`;
  }
}

customElements.define('sandbox-text-preview', SandboxTextPreview);
