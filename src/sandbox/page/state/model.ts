import type { PageCommand, PageMenuCommand } from '../contract/commands.ts';
import type { Fired } from '../contract/journal.ts';
import type { PageMessage } from '../contract/messages.ts';
import type { PageChannel } from '../contract/places.ts';
import type { PageEvent } from '../contract/server-events.ts';
import type { PageState } from '../contract/state.ts';

/** What the user has sent and has no message yet; a command may never get one. */
export type Attempt = {
  id: number;
  channel: string;
  kind: 'command' | 'message';
  /** As it was typed: `/rmse`, or the message. */
  title: string;
  /** Why it failed; none while it is under way. */
  problem?: string;
};

/** What the page knows. Changed only by replacing it. */
export type Model = {
  state: PageState;
  channel: PageChannel;
  messages: readonly PageMessage[];
  hasOlder: boolean;
  /** The first message that was unread when the channel was opened. */
  freshFrom: string | undefined;
  commands: readonly PageCommand[];
  menu: readonly PageMenuCommand[];
  attempts: readonly Attempt[];
  /** What is wrong with a message's component, by the message. */
  problems: Readonly<Record<string, string>>;
  /** The component of a message that waits for the bot's answer. */
  busy: { message: string; customId: string } | undefined;
  /** Until when (real ms) users are shown to be typing, by channel and user. */
  typing: readonly { channel: string; user: string; until: number }[];
  fired: readonly (Fired & { moved: number })[];
};

/** The last of them are enough to scroll back to; the rest is loaded again when asked for. */
const keptMessages = 1000;

/** The types of messages that answer a slash command, or one of a menu. */
const answersToCommands: readonly number[] = [20, 23];

/** The model after an event. `realNow` is in milliseconds. */
export function afterEvent(model: Model, event: PageEvent, realNow: number): Model {
  switch (event.type) {
    case 'message':
      return afterMessage(model, event.entry, event.change);
    case 'message-deleted':
      return { ...model, messages: model.messages.filter(({ message }) => message.id !== event.id) };
    case 'typing':
      return {
        ...model,
        typing: [
          ...model.typing.filter(({ user, until }) => user !== event.userId && until > realNow),
          { channel: event.channelId, user: event.userId, until: realNow + 10_000 },
        ],
      };
    case 'bot':
      return {
        ...model,
        state: { ...model.state, bot: { ...model.state.bot, connected: event.connected } },
      };
    case 'clock': {
      const moved = event.now;
      return {
        ...model,
        state: { ...model.state, now: event.now },
        fired: [...model.fired, ...event.fired.map((fired) => ({ ...fired, moved }))].slice(-200),
      };
    }
    case 'hello':
    case 'places':
    case 'commands':
    case 'faults':
    case 'exchange':
      return model;
    default:
      return event satisfies never;
  }
}

function afterMessage(model: Model, entry: PageMessage, change: 'created' | 'updated'): Model {
  const { id, channel_id: channelId, author } = entry.message;
  const typing = model.typing.filter(({ user }) => user !== author.id);
  if (channelId !== model.channel.id) {
    return change === 'created' ? { ...model, typing, state: withUnread(model.state, entry) } : model;
  }
  const { [id]: _solved, ...problems } = model.problems;
  const busy = model.busy?.message === id ? undefined : model.busy;
  const known = model.messages.some(({ message }) => message.id === id);
  if (known) {
    const messages = model.messages.map((other) => (other.message.id === id ? entry : other));
    return { ...model, messages, problems, busy };
  }
  // An edit of a message from before what is loaded belongs to nothing on the page.
  const isRecent = change === 'created' || BigInt(id) > BigInt(model.messages[0]?.message.id ?? 0);
  if (!isRecent) return model;
  const messages = [...model.messages, entry].sort((a, b) =>
    BigInt(a.message.id) < BigInt(b.message.id) ? -1 : 1,
  );
  const attempts = change === 'created' ? withoutAnswered(model, entry) : model.attempts;
  return { ...model, typing, messages: messages.slice(-keptMessages), problems, busy, attempts };
}

/** The attempts without the first that this message may be the answer to, or what became of. */
function withoutAnswered({ attempts, state }: Model, { message }: PageMessage): readonly Attempt[] {
  const isAnswer =
    answersToCommands.includes(message.type) && message.interaction_metadata?.user.id === state.viewer.id;
  const isSaid = message.author.id === state.viewer.id;
  if (!isAnswer && !isSaid) return attempts;
  const kind = isSaid ? 'message' : 'command';
  const answered = attempts.find(
    (attempt) =>
      attempt.kind === kind && attempt.channel === message.channel_id && attempt.problem === undefined,
  );
  return attempts.filter((attempt) => attempt !== answered);
}

function withUnread(state: PageState, { message }: PageMessage): PageState {
  const { id: viewer } = state.viewer;
  if (message.author.id === viewer || message.interaction_metadata?.user.id === viewer) return state;
  const mentioned = message.mention_everyone || message.mentions.some(({ id }) => id === viewer);
  return mapChannels(state, (channel) =>
    channel.id === message.channel_id
      ? { ...channel, unread: channel.unread + 1, mentions: channel.mentions + Number(mentioned) }
      : channel,
  );
}

/** The state with each of its channels replaced. */
export function mapChannels(state: PageState, change: (channel: PageChannel) => PageChannel): PageState {
  return {
    ...state,
    guilds: state.guilds.map((guild) => ({ ...guild, channels: guild.channels.map(change) })),
    directMessages: state.directMessages.map(change),
  };
}
