import type { Exchange, PageChannel, PageEvent, PageModal, PendingFault } from '../contract.ts';
import { type ActResult, act } from '../server/act.ts';
import { AskError } from '../server/ask.ts';
import { followLive } from '../server/live.ts';
import {
  dismiss,
  getCommands,
  getJournal,
  getMarkdown,
  getMessages,
  getState,
  markRead,
} from '../server/page-data.ts';
import type { PageLocale } from '../words/words.ts';
import { afterEvent, type Model, mapChannels } from './model.ts';
import { channelAt } from './places.ts';

/** A modal that stands open, and how its submission goes. */
export type OpenModal = { modal: PageModal; busy: boolean; problem: string | undefined };

type Problem = { code: string; message: string };

/** One user's session at the page: what it shows, kept up to date, and what the user does. */
export class Session {
  readonly as: string;
  readonly locale: PageLocale;
  model: Model | undefined;
  modal: OpenModal | undefined;
  exchanges: readonly Exchange[] = [];
  pending: readonly PendingFault[] = [];
  connected = true;
  /** Why the page could not be loaded at all. */
  failure: string | undefined;

  readonly #changed: () => void;
  #place: string;
  #unfollow: (() => void) | undefined;
  #loads = 0;
  #attempts = 0;

  /** `changed` is called whenever something that is shown has changed. */
  constructor(given: { as: string; locale: PageLocale; place: string; changed: () => void }) {
    this.as = given.as;
    this.locale = given.locale;
    this.#place = given.place;
    this.#changed = given.changed;
  }

  start(): void {
    this.#unfollow = followLive(this.as, {
      onEvent: (event) => this.#onEvent(event),
      onConnection: (connected) => {
        this.connected = connected;
        this.#changed();
      },
    });
    void this.#load();
  }

  stop(): void {
    this.#unfollow?.();
  }

  async open(place: string): Promise<void> {
    this.#place = place;
    await this.#load();
  }

  async loadOlder(): Promise<void> {
    const { model } = this;
    const first = model?.messages[0];
    if (model === undefined || first === undefined) return;
    const older = await getMessages(this.as, model.channel.id, first.message.id);
    this.#update((now) =>
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
    void markRead(this.as, model.channel.id, last.message.id).catch(() => undefined);
    this.#update((now) => ({ ...now, state: withoutUnread(now, model.channel.id) }));
  }

  /** Writes a message; answers why it was not sent. */
  async say(content: string, files: readonly File[]): Promise<Problem | undefined> {
    const named = Object.fromEntries(files.map((file, index) => [`file-${index}`, file]));
    const say = { content, files: Object.keys(named).map((name) => `@${name}`) };
    const result = await this.#act({ say }, named);
    return result.error ?? undefined;
  }

  /** Runs a command; answers why its options were refused, if that is why. */
  async run(title: string, command: object, files: Record<string, File>): Promise<Problem | undefined> {
    this.#attempts += 1;
    const attempt = { id: this.#attempts, channel: this.model?.channel.id ?? '', title };
    this.#update((model) => ({ ...model, attempts: [...model.attempts, attempt] }));
    const { error } = await this.#act({ command }, files);
    // Whatever the bot did not get to see is for the composer to show; a failure of the bot stays in the channel.
    const failed = error !== null && error.code === 'no_response';
    this.#update((model) => ({
      ...model,
      attempts: model.attempts.flatMap((other) => {
        if (other.id !== attempt.id) return other;
        return failed ? { ...other, problem: error.message } : [];
      }),
    }));
    return failed ? undefined : (error ?? undefined);
  }

  forget(attempt: number): void {
    this.#update((model) => ({ ...model, attempts: model.attempts.filter(({ id }) => id !== attempt) }));
  }

  /** What the bot offers for the option that is being typed. */
  async complete(complete: object): Promise<ActResult> {
    return this.#act({ complete }, {});
  }

  async press(message: string, customId: string): Promise<void> {
    await this.#use(message, customId, { press: { message, custom_id: customId } });
  }

  async choose(message: string, customId: string, values: string[]): Promise<void> {
    await this.#use(message, customId, { choose: { message, custom_id: customId, values } });
  }

  async submit(fields: object, files: Record<string, File>): Promise<void> {
    const open = this.modal;
    if (open === undefined) return;
    this.#showModal({ ...open, busy: true, problem: undefined });
    const { error } = await this.#act({ submit: { modal: open.modal.id, fields } }, files);
    if (this.modal?.modal.id !== open.modal.id) return;
    this.#showModal(error === null ? undefined : { ...open, busy: false, problem: error.message });
  }

  closeModal(): void {
    this.#showModal(undefined);
  }

  async dismiss(message: string): Promise<void> {
    this.#update((model) => ({
      ...model,
      messages: model.messages.filter((entry) => entry.message.id !== message),
    }));
    await dismiss(this.as, message);
  }

  async #use(message: string, customId: string, action: object): Promise<void> {
    const { [message]: _old, ...problems } = this.model?.problems ?? {};
    this.#update((model) => ({ ...model, problems, busy: { message, customId } }));
    const { error } = await this.#act(action, {});
    this.#update((model) => ({
      ...model,
      busy: undefined,
      problems: error === null ? model.problems : { ...model.problems, [message]: error.message },
    }));
  }

  async #act(action: object, files: Record<string, File>): Promise<ActResult> {
    const actor = { as: this.as, in: this.model?.channel.id ?? this.#place, locale: this.locale };
    try {
      const result = await act(actor, action, files);
      if (result.modal !== null) await this.#openModal(result.modal);
      return result;
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      const problem = { code: 'sandbox', message: error.message };
      return { interaction_id: null, messages: [], modal: null, choices: null, error: problem };
    }
  }

  async #openModal(modal: Omit<PageModal, 'markdown'>): Promise<void> {
    const texts = modal.components.flatMap((row) => ('content' in row ? row.content : []));
    const markdown = texts.length === 0 ? {} : await getMarkdown(texts);
    this.#showModal({ modal: { ...modal, markdown }, busy: false, problem: undefined });
  }

  #showModal(modal: OpenModal | undefined): void {
    this.modal = modal;
    this.#changed();
  }

  /** Reads everything anew; of two loads at a time only the later one counts. */
  async #load(): Promise<void> {
    this.#loads += 1;
    const load = this.#loads;
    try {
      const state = await getState(this.as);
      const channel = channelAt(state, this.#place);
      if (channel === undefined) return;
      const [shown, commands, journal] = await Promise.all([
        getMessages(this.as, channel.id),
        getCommands(this.as, channel.id, this.locale),
        getJournal(),
      ]);
      if (load !== this.#loads) return;
      const isSame = this.model?.channel.id === channel.id;
      this.exchanges = journal.exchanges;
      this.pending = journal.pending;
      this.failure = undefined;
      this.model = {
        ...{ state, channel, commands, messages: shown.messages, hasOlder: shown.hasOlder },
        freshFrom: isSame ? this.model?.freshFrom : firstFresh(channel, shown.messages),
        attempts: this.model?.attempts ?? [],
        problems: this.model?.problems ?? {},
        busy: undefined,
        typing: [],
        fired: this.model?.fired ?? [],
      };
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      this.failure = error.message;
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
        if (this.#isElsewhere(event.entry.message.channel_id)) {
          void this.#load();
          return;
        }
        break;
      case 'message-deleted':
      case 'typing':
      case 'bot':
      case 'clock':
        break;
      default:
        event satisfies never;
    }
    this.#update((model) => afterEvent(model, event, performance.now()));
  }

  /** Whether the page has not heard of this channel yet. */
  #isElsewhere(channelId: string): boolean {
    if (this.model === undefined) return false;
    const { guilds, directMessages } = this.model.state;
    const known = [...directMessages, ...guilds.flatMap(({ channels }) => channels)];
    return !known.some(({ id }) => id === channelId);
  }

  #update(change: (model: Model) => Model): void {
    if (this.model !== undefined) this.model = change(this.model);
    this.#changed();
  }
}

function withoutUnread({ state }: Model, channelId: string): Model['state'] {
  return mapChannels(state, (channel) =>
    channel.id === channelId ? { ...channel, unread: 0, mentions: 0 } : channel,
  );
}

function firstFresh(channel: PageChannel, messages: Model['messages']): string | undefined {
  return channel.unread === 0 ? undefined : messages.at(-channel.unread)?.message.id;
}
