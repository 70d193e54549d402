import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { controlStyles } from '../controls/control-styles.ts';
import type { Model } from '../state/model.ts';
import { placeName } from '../state/places.ts';
import type { PageLocale, Words } from '../words/words.ts';
import { attemptLine } from './attempt-line.ts';
import { beginning } from './beginning.ts';
import { EndFollower } from './end-follower.ts';
import { firstSteps } from './first-steps.ts';
import { HeldItem } from './held-item.ts';
import { jumpBar } from './jump-bar.ts';
import { messageItem } from './message-item.ts';
import { spokenEntries } from './spoken-entries.ts';
import { spokenText } from './spoken-text.ts';
import { timelineStyles } from './timeline-styles.ts';

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
  };
  declare model: Model | undefined;
  declare words: Words | undefined;
  declare locale: PageLocale;
  /** World time, ms. */
  declare now: number;

  static override styles = [controlStyles, timelineStyles];

  /** How many messages have come while the reader was further up. */
  #below = 0;
  /** What a screen reader says next. */
  #spoken = '';
  #held = new HeldItem(this);
  #end = new EndFollower(this, () => {
    this.#below = 0;
    this.#fire('sandbox-seen');
  });

  constructor() {
    super();
    this.locale = 'es-419';
    this.now = 0;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('model');
    const { model, words } = this;
    if (!changed.has('model') || model === undefined || words === undefined) return;
    if (before?.channel.id !== model.channel.id) {
      this.#end.atEnd = true;
      this.#below = 0;
      this.#held.current = undefined;
      return;
    }
    if (before.messages[0]?.message.id !== model.messages[0]?.message.id) this.#end.beforeOlder();
    const last = BigInt(before.messages.at(-1)?.message.id ?? 0);
    const fresh = model.messages.filter(({ message }) => BigInt(message.id) > last);
    // Who writes wants to see what comes of it.
    const viewer = model.state.viewer.id;
    const isWriting = fresh.some(({ message }) => message.author.id === viewer);
    if (isWriting || model.attempts.length > before.attempts.length) this.#end.atEnd = true;
    this.#below = this.#end.atEnd ? 0 : this.#below + fresh.length;
    const spoken = spokenEntries(before, model);
    if (spoken.length > 0) this.#spoken = spoken.map((entry) => spokenText(entry, words)).join('\n');
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('model')) return;
    void this.#held.keep();
    this.#end.afterChange();
    const before = changed.get('model');
    const hasNews = before?.messages.at(-1)?.message.id !== this.model?.messages.at(-1)?.message.id;
    if (this.#end.atEnd && hasNews) this.#fire('sandbox-seen');
  }

  protected override render(): TemplateResult | undefined {
    const { model, words, locale, now } = this;
    if (model === undefined || words === undefined) return undefined;
    const { messages, channel, attempts } = model;
    const { current, onKey, onFocus, onBlur, letGo } = this.#held;
    const tabStop = current ?? messages.at(-1)?.message.id;
    return html`
      <div class="messages scroll" @pointerdown=${letGo} tabindex=${messages.length === 0 ? 0 : nothing} @scroll=${this.#end.onScroll}>
        ${
          model.hasOlder
            ? html`<p class="older"><button type="button" class="button" @click=${() => this.#fire('sandbox-older')}>
                ${words.shell.loadOlder}
              </button></p>`
            : beginning(channel, words.shell, firstSteps(model, words.shell))
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
            attemptLine(attempt, model.state, words.shell, () => this.#fire('sandbox-forget', attempt.id)),
          )}
      </div>
      ${this.#end.isAway || this.#below > 0 ? jumpBar(this.#below, words.shell, this.#jump) : nothing}
      <p class="hidden" aria-live="polite">${this.#spoken}</p>`;
  }

  #jump = (): void => {
    this.#end.toEnd();
    this.#below = 0;
    this.#fire('sandbox-seen');
    this.requestUpdate();
  };

  #fire(name: 'sandbox-seen' | 'sandbox-older' | 'sandbox-forget', detail?: number): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }
}

customElements.define('sandbox-timeline', SandboxTimeline);
