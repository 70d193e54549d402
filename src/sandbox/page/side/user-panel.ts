import { html, LitElement, type TemplateResult } from 'lit';

import type { PageState } from '../contract/state.ts';
import { controlStyles } from '../controls/control-styles.ts';
import { icon } from '../media/icons.ts';
import { avatar } from '../messages/avatar.ts';
import type { Address, ThemeName } from '../state/address.ts';
import type { ShellWords } from '../words/shell-en.ts';
import { locales } from '../words/words.ts';
import { userPanelStyles } from './user-panel-styles.ts';

/** Who the user is, with a menu to be somebody else, in another language, in another light. Fires `sandbox-address`. */
export class SandboxUserPanel extends LitElement {
  static override properties = {
    state: { attribute: false },
    address: { attribute: false },
    words: { attribute: false },
    open: { state: true },
  };
  declare state: PageState | undefined;
  declare address: Address | undefined;
  declare words: ShellWords | undefined;
  declare open: boolean;

  static override styles = [controlStyles, userPanelStyles];

  constructor() {
    super();
    this.open = false;
  }

  protected override render(): TemplateResult | undefined {
    const { state, address, words, open } = this;
    if (state === undefined || address === undefined || words === undefined) return undefined;
    const { id, name, username } = state.viewer;
    return html`<section aria-label=${words.settings} @focusout=${this.#onBlur}>
      ${open ? this.#menu(state, address, words) : ''}
      <button type="button" class="me" aria-expanded=${open} aria-haspopup="dialog" @click=${this.#toggle}>
        ${avatar(id, name, 32)}
        <span class="names"><bdi class="one-line">${name}</bdi><bdi class="one-line username">${username}</bdi></span>
        ${icon('gear')}<span class="hidden">${words.settings}</span>
      </button>
    </section>`;
  }

  #menu(state: PageState, address: Address, words: ShellWords): TemplateResult {
    const change = (part: Partial<Address>) => () => this.#change(part);
    const themes: ThemeName[] = ['dark', 'light'];
    return html`<div class="menu" role="dialog" tabindex="-1" aria-label=${words.settings} @keydown=${this.#onKey}>
      <fieldset>
        <legend>${words.account}</legend>
        ${state.accounts.map(
          ({ id, name, username }) => html`<label>
            <input type="radio" name="as" .checked=${username === address.as} @change=${change({ as: username, channel: 'general' })} />
            ${avatar(id, name, 24)} <bdi class="one-line">${name}</bdi>
          </label>`,
        )}
      </fieldset>
      <fieldset>
        <legend>${words.language}</legend>
        ${locales.map(
          (locale) => html`<label>
            <input type="radio" name="locale" .checked=${locale === address.locale} @change=${change({ locale })} />
            <span lang=${locale}>${words.languages[locale]}</span>
          </label>`,
        )}
      </fieldset>
      <fieldset>
        <legend>${words.theme}</legend>
        ${themes.map(
          (theme) => html`<label>
            <input type="radio" name="theme" .checked=${theme === address.theme} @change=${change({ theme })} />
            ${words[theme]}
          </label>`,
        )}
      </fieldset>
      <a href=${`/gallery?${new URLSearchParams({ locale: address.locale, theme: address.theme })}`}>${words.gallery}</a>
    </div>`;
  }

  #toggle(): void {
    this.open = !this.open;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.get('open') === false) this.renderRoot.querySelector<HTMLElement>('input:checked')?.focus();
  }

  #onBlur({ currentTarget, relatedTarget }: FocusEvent): void {
    const isHere = currentTarget instanceof Node && relatedTarget instanceof Node;
    if (!isHere || !currentTarget.contains(relatedTarget)) this.open = false;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.open = false;
    this.renderRoot.querySelector<HTMLElement>('.me')?.focus();
  }

  #change(part: Partial<Address>): void {
    this.dispatchEvent(
      new CustomEvent<Partial<Address>>('sandbox-address', { bubbles: true, composed: true, detail: part }),
    );
  }
}

customElements.define('sandbox-user-panel', SandboxUserPanel);
