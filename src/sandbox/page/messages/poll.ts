import type { APIPoll, APIPollAnswer } from 'discord-api-types/v10';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { emojiStyles } from '../markdown/emoji-styles.ts';
import { relativeTime } from '../markdown/relative-time.ts';
import { icon } from '../media/icons.ts';
import type { MessageWords } from '../words/message-en.ts';
import { componentStyles } from './component-styles.ts';
import { emoji } from './emoji.ts';
import { type PollCount, pollStanding } from './poll-standing.ts';
import { pollStyles } from './poll-styles.ts';
import { tell } from './tell.ts';

/** A poll: a form until the user has voted (or asks for the results), the results after that. Fires `sandbox-vote`. */
export class SandboxPoll extends LitElement {
  static override properties = {
    poll: { attribute: false },
    message: {},
    words: { attribute: false },
    locale: {},
    now: { type: Number },
    chosen: { state: true },
    peeks: { state: true },
  };
  declare poll: APIPoll | undefined;
  /** The id of its message. */
  declare message: string;
  declare words: MessageWords | undefined;
  declare locale: string;
  /** World time, ms. */
  declare now: number;
  /** The answers that are marked and not sent yet. */
  declare chosen: ReadonlySet<number>;
  /** The results are shown before voting. */
  declare peeks: boolean;

  static override styles = [componentStyles, pollStyles, emojiStyles];

  constructor() {
    super();
    this.chosen = new Set();
    this.peeks = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('message') && changed.get('message') !== undefined) {
      this.chosen = new Set();
      this.peeks = false;
    }
  }

  protected override render(): TemplateResult | undefined {
    const { poll, words, locale, now } = this;
    if (poll === undefined || words === undefined) return undefined;
    const { total, counts, closed, voted, endsAt } = pollStanding(poll, now);
    const asks = !closed && !voted && !this.peeks;
    const until = closed
      ? words.pollClosed
      : endsAt === undefined
        ? ''
        : words.pollEnds(relativeTime(endsAt, now, locale));
    return html`<form class="poll" aria-label=${words.poll} @submit=${this.#vote}>
      <h4 id="question"><bdi>${poll.question.text}</bdi></h4>
      <p class="hint">${poll.allow_multiselect ? words.pollMany : words.pollOne}</p>
      ${
        asks
          ? html`<div class="answers" role=${poll.allow_multiselect ? 'group' : 'radiogroup'} aria-labelledby="question">${poll.answers.map((answer) => this.#choice(answer, poll))}</div>`
          : html`<ul class="answers">${poll.answers.map((answer) => this.#result(answer, counts.get(answer.answer_id), total, words))}</ul>`
      }
      <div class="below">
        <p class="hint">${words.votes(total)}${until === '' ? '' : ` • ${until}`}</p>
        ${closed ? '' : this.#buttons(asks, voted, words)}
      </div>
    </form>`;
  }

  #choice({ answer_id, poll_media }: APIPollAnswer, { allow_multiselect }: APIPoll): TemplateResult {
    const toggle = (event: Event) => {
      const { checked } = event.target as HTMLInputElement;
      const others = allow_multiselect ? [...this.chosen].filter((other) => other !== answer_id) : [];
      this.chosen = new Set(checked ? [...others, answer_id] : others);
    };
    return html`<label>
      ${poll_media.emoji === undefined ? '' : emoji(poll_media.emoji)}
      <bdi>${poll_media.text}</bdi>
      <input type=${allow_multiselect ? 'checkbox' : 'radio'} name="answer" .checked=${this.chosen.has(answer_id)} @change=${toggle}>
    </label>`;
  }

  #result(
    { poll_media }: APIPollAnswer,
    { count, mine }: PollCount = { count: 0, mine: false },
    total: number,
    words: MessageWords,
  ): TemplateResult {
    const share = total === 0 ? 0 : count / total;
    const percent = new Intl.NumberFormat(this.locale, { style: 'percent' }).format(share);
    return html`<li class="result ${mine ? 'mine' : ''}" style=${styleMap({ '--share': `${share * 100}%` })}>
      ${poll_media.emoji === undefined ? '' : emoji(poll_media.emoji)}
      <bdi>${poll_media.text}</bdi>
      <span class="share">${words.votes(count)} · <b>${percent}</b></span>
      ${mine ? html`<span role="img" aria-label=${words.chosen}>${icon('check', 18)}</span>` : ''}
    </li>`;
  }

  #buttons(asks: boolean, voted: boolean, words: MessageWords): TemplateResult {
    const peek = (on: boolean) => () => {
      this.peeks = on;
    };
    if (voted)
      return html`<button type="button" class="plain" @click=${() => this.#send([])}>${words.removeVote}</button>`;
    if (!asks)
      return html`<button type="button" class="plain" @click=${peek(false)}>${words.backToPoll}</button>`;
    return html`<button type="button" class="plain" @click=${peek(true)}>${words.showResults}</button>
      <button type="submit" class="button primary" ?disabled=${this.chosen.size === 0}>${words.vote}</button>`;
  }

  #vote = (event: Event): void => {
    event.preventDefault();
    if (this.chosen.size > 0) this.#send([...this.chosen]);
  };

  #send(answers: number[]): void {
    this.chosen = new Set();
    this.peeks = false;
    tell(this, 'sandbox-vote', { message: this.message, answers });
  }
}

customElements.define('sandbox-poll', SandboxPoll);
