import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { controlStyles } from '../controls/control-styles.ts';
import type { Model } from '../state/model.ts';
import { placeName } from '../state/places.ts';
import type { PageLocale, Words } from '../words/words.ts';
import { attemptLine } from './attempt-line.ts';
import { beginning } from './beginning.ts';
import { HeldItem } from './held-item.ts';
import { messageItem } from './message-item.ts';
import { spokenText } from './spoken-text.ts';
import { timelineStyles } from './timeline-styles.ts';

/** How near to the end (px) still counts as being there. */
const nearEnd = 60;

/**
 * The messages of a channel. It stays at the end while the reader is there, and fires `sandbox-seen` whenever the end is before
 * them, `sandbox-older` for what lies before, and `sandbox-forget` for a failed attempt.
 */
export class SandboxTimeline extends LitElement {
  static override properties = {
    model: { attribute: false },
    words: { attribute: false },
    locale: {},
    now: { type: Number },
    below: { state: true },
    spoken: { state: true },
  };
  declare model: Model | undefined;
  declare words: Words | undefined;
  declare locale: PageLocale;
  /** World time, ms. */
  declare now: number;
  /** How many messages have come while the reader was further up. */
  declare below: number;
  /** What a screen reader says next. */
  declare spoken: string;

  static override styles = [controlStyles, timelineStyles];

  #atEnd = true;
  /** Where the view was at the last scroll. */
  #lastTop = 0;
  #grown = new ResizeObserver(() => {
    if (this.#atEnd) this.toEnd();
  });
  /** The height before older messages were put above, to stay at the same one. */
  #heightBefore: number | undefined;
  #held = new HeldItem(this);

  constructor() {
    super();
    this.locale = 'es-419';
    this.now = 0;
    this.below = 0;
    this.spoken = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#grown.disconnect();
  }

  /** Goes to the newest message. */
  toEnd(): void {
    const { scroller } = this;
    this.#atEnd = true;
    this.below = 0;
    scroller?.scrollTo({ top: scroller.scrollHeight });
  }

  get scroller(): HTMLElement | null {
    return this.renderRoot.querySelector('.messages');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('model');
    const { model, words } = this;
    if (!changed.has('model') || model === undefined || words === undefined) return;
    if (before?.channel.id !== model.channel.id) {
      this.#atEnd = true;
      this.below = 0;
      this.#held.current = undefined;
      return;
    }
    const last = before.messages.at(-1)?.message.id ?? '0';
    const fresh = model.messages.filter(({ message }) => BigInt(message.id) > BigInt(last));
    if (before.messages[0]?.message.id !== model.messages[0]?.message.id)
      this.#heightBefore = this.scroller?.scrollHeight;
    // Who writes wants to see what comes of it.
    const viewer = model.state.viewer.id;
    const isWriting = fresh.some(({ message }) => message.author.id === viewer);
    if (isWriting || model.attempts.length > before.attempts.length) this.#atEnd = true;
    if (!this.#atEnd) this.below += fresh.length;
    const others = fresh.filter(({ message }) => message.author.id !== viewer);
    if (others.length > 0) this.spoken = others.map((entry) => spokenText(entry, words)).join('\n');
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { scroller } = this;
    const list = scroller?.querySelector('ol');
    if (scroller === null || !list) return;
    this.#grown.observe(list);
    this.#grown.observe(scroller);
    if (!changed.has('model')) return;
    void this.#held.keep();
    if (this.#heightBefore !== undefined && !this.#atEnd)
      scroller.scrollTop += scroller.scrollHeight - this.#heightBefore;
    this.#heightBefore = undefined;
    if (!this.#atEnd) return;
    this.toEnd();
    const before = changed.get('model');
    if (before?.messages.at(-1)?.message.id !== this.model?.messages.at(-1)?.message.id)
      this.#fire('sandbox-seen');
  }

  protected override render(): TemplateResult | undefined {
    const { model, words, locale, now } = this;
    if (model === undefined || words === undefined) return undefined;
    const { messages, channel, attempts } = model;
    const { current, onKey, onFocus, onBlur, letGo } = this.#held;
    const tabStop = current ?? messages.at(-1)?.message.id;
    return html`
      <div class="messages scroll" @pointerdown=${letGo} tabindex=${messages.length === 0 ? 0 : nothing} @scroll=${this.#onScroll}>
        ${
          model.hasOlder
            ? html`<p class="older"><button type="button" class="button" @click=${() => this.#fire('sandbox-older')}>
                ${words.shell.loadOlder}
              </button></p>`
            : beginning(channel, words.shell)
        }
        <ol aria-label=${words.shell.messagesIn(placeName(channel))} @keydown=${onKey} @focusin=${onFocus} @focusout=${onBlur}>
          ${repeat(
            messages,
            ({ message }) => message.id,
            (entry, index) => {
              const before = messages[index - 1];
              const isTabStop = entry.message.id === tabStop;
              return messageItem({ entry, before, model, words, locale, now, isTabStop });
            },
          )}
        </ol>
        ${attempts
          .filter((attempt) => attempt.channel === channel.id)
          .map((attempt) =>
            attemptLine(attempt, model.state.bot, words.shell, () =>
              this.#fire('sandbox-forget', attempt.id),
            ),
          )}
      </div>
      ${this.#jump(words)}
      <p class="hidden" aria-live="polite">${this.spoken}</p>`;
  }

  #jump({ shell }: Words): TemplateResult | typeof nothing {
    if (this.#atEnd) return nothing;
    return html`<button type="button" class="jump" @click=${this.toEnd}>
      ${this.below > 0 ? html`<span>${shell.freshMessages(this.below)}</span>` : ''} <strong>${shell.jump}</strong>
    </button>`;
  }

  #onScroll(): void {
    const { scroller } = this;
    if (scroller === null) return;
    const atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < nearEnd;
    const movedUp = scroller.scrollTop < this.#lastTop;
    this.#lastTop = scroller.scrollTop;
    // Only a person goes up: a picture that arrives late moves the end away, and the view follows it.
    if (atEnd === this.#atEnd || (!atEnd && !movedUp)) return;
    this.#atEnd = atEnd;
    if (atEnd) {
      this.below = 0;
      this.#fire('sandbox-seen');
    }
    this.requestUpdate();
  }

  #fire(name: 'sandbox-seen' | 'sandbox-older' | 'sandbox-forget', detail?: number): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }
}

customElements.define('sandbox-timeline', SandboxTimeline);
