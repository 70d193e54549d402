import type { Exchange, PendingFault } from '../contract/journal.ts';
import type { PageEvent } from '../contract/server-events.ts';
import { AskError } from '../server/ask.ts';
import { followLive } from '../server/live.ts';
import { dismiss, getMessages, markRead } from '../server/page-data.ts';
import type { PageLocale } from '../words/words.ts';
import { loadView } from './load-view.ts';
import { afterEvent, type Model, mapChannels } from './model.ts';
import type { OpenModal } from './open-modal.ts';
import { everyChannel } from './places.ts';
import { type Told, withTold } from './told.ts';
import { type Stage, UserActs } from './user-acts.ts';

/** Real milliseconds until what could not be loaded at all is asked for again. */
const againMs = 1000;

/** One user's session at the page: what it shows, kept up to date. What the user does is in `acts`. */
export class Session implements Stage {
  readonly as: string;
  readonly locale: PageLocale;
  readonly acts = new UserActs(this);
  model: Model | undefined;
  modal: OpenModal | undefined;
  exchanges: readonly Exchange[] = [];
  pending: readonly PendingFault[] = [];
  connected = true;
  /** Why the page could not be loaded at all. */
  failure: string | undefined;
  place: string;

  readonly #changed: () => void;
  #unfollow: (() => void) | undefined;
  #loads = 0;
  /** Until the next attempt to begin. */
  #again: number | undefined;
  /** What is told of messages while a load is under way. */
  #told: Told[] | undefined;

  /** `changed` is called whenever something that is shown has changed. */
  constructor(given: { as: string; locale: PageLocale; place: string; changed: () => void }) {
    this.as = given.as;
    this.locale = given.locale;
    this.place = given.place;
    this.#changed = given.changed;
  }

  start(): void {
    this.#unfollow = followLive(
      { as: this.as, locale: this.locale },
      {
        onEvent: (event) => this.#onEvent(event),
        onConnection: (connected) => {
          this.connected = connected;
          this.#changed();
        },
      },
    );
    void this.#load();
  }

  stop(): void {
    // What is under way answers to nobody.
    this.#loads += 1;
    this.#unfollow?.();
    window.clearTimeout(this.#again);
  }

  async open(place: string): Promise<void> {
    this.place = place;
    await this.#load();
  }

  async loadOlder(): Promise<void> {
    const { model } = this;
    const first = model?.messages[0];
    if (model === undefined || first === undefined) return;
    const asked = getMessages(this.as, model.channel.id, this.locale, first.message.id);
    const older = await asked.catch(unanswered);
    if (older === undefined) return;
    this.update((now) =>
      now.channel.id === model.channel.id
        ? { ...now, messages: [...older.messages, ...now.messages], hasOlder: older.hasOlder }
        : now,
    );
  }

  /** Notes that the user has the end of the channel before them. */
  seen(): void {
    const { model } = this;
    const last = model?.messages.at(-1);
    if (model === undefined || last === undefined) return;
    void markRead(this.as, model.channel.id, last.message.id).catch(unanswered);
    this.update((now) => ({ ...now, state: withoutUnread(now, model.channel.id) }));
  }

  /** Takes a failed attempt out of the view. */
  forget(attempt: number): void {
    this.update((model) => ({ ...model, attempts: model.attempts.filter(({ id }) => id !== attempt) }));
  }

  async dismiss(message: string): Promise<void> {
    this.update((model) => ({
      ...model,
      messages: model.messages.filter((entry) => entry.message.id !== message),
    }));
    await dismiss(this.as, message).catch(unanswered);
  }

  showModal(modal: OpenModal | undefined): void {
    this.modal = modal;
    this.#changed();
  }

  update(change: (model: Model) => Model): void {
    if (this.model !== undefined) this.model = change(this.model);
    this.#changed();
  }

  /** Reads everything anew; of two loads at a time only the later one counts. */
  async #load(): Promise<void> {
    this.#loads += 1;
    const load = this.#loads;
    const told: Told[] = [];
    this.#told = told;
    try {
      const view = await loadView(this, () => this.model);
      if (load !== this.#loads || view === undefined) return;
      this.failure = undefined;
      this.exchanges = view.exchanges;
      this.pending = view.pending;
      this.model = withTold(view.model, told);
      this.#told = undefined;
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      if (load !== this.#loads) return;
      this.failure = error.message;
      if (this.model === undefined) this.#again = window.setTimeout(() => void this.#load(), againMs);
    }
    this.#changed();
  }

  #onEvent(event: PageEvent): void {
    switch (event.type) {
      case 'hello':
        // The server is another one, or something happened while the page was not listening.
        if (this.model !== undefined && (event.missed || event.instance !== this.model.state.instance))
          void this.#load();
        return;
      case 'places':
      case 'commands':
        void this.#load();
        return;
      case 'faults':
        this.pending = event.pending;
        break;
      case 'exchange':
        this.exchanges = [...this.exchanges, event.exchange].slice(-200);
        break;
      case 'message':
        this.#told?.push(event);
        if (this.#isElsewhere(event.entry.message.channel_id)) {
          void this.#load();
          return;
        }
        break;
      case 'message-deleted':
        this.#told?.push(event);
        break;
      case 'typing':
      case 'bot':
      case 'clock':
        break;
      default:
        event satisfies never;
    }
    this.update((model) => afterEvent(model, event, performance.now()));
  }

  /** Whether the page has not heard of this channel yet. */
  #isElsewhere(channelId: string): boolean {
    return this.model !== undefined && !everyChannel(this.model.state).some(({ id }) => id === channelId);
  }
}

/** The page says by itself while the sandbox is away: then there is no answer, and nothing more to say of it. */
function unanswered(error: unknown): undefined {
  if (!(error instanceof AskError)) throw error;
}

function withoutUnread({ state }: Model, channelId: string): Model['state'] {
  return mapChannels(state, (channel) =>
    channel.id === channelId ? { ...channel, unread: 0, mentions: 0 } : channel,
  );
}
