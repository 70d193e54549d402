import type {
  APIApplicationCommandBasicOption,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { MessageWords } from './words/message-en.ts';
import type { PageLocale } from './words/words.ts';

/** What the page and its server tell each other, and what its elements tell the shell. Types only. */

// ── Markdown ────────────────────────────────────────────────────────────────────────────────────────────────────

/** The style letters of `<t:…:R>`. */
export type TimestampStyle = 't' | 'T' | 'd' | 'D' | 'f' | 'F' | 's' | 'S' | 'R';

/** Discord's markdown, parsed on the server. Links are http or https only; all else stays text. */
export type MarkdownNode =
  | { type: 'text'; text: string }
  | { type: 'break' }
  | { type: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler'; content: MarkdownNode[] }
  | { type: 'heading'; level: 1 | 2 | 3; content: MarkdownNode[] }
  | { type: 'subtext' | 'quote'; content: MarkdownNode[] }
  | { type: 'list'; ordered: boolean; start: number; items: MarkdownNode[][] }
  | { type: 'code'; text: string }
  | { type: 'code-block'; language: string; text: string }
  | { type: 'link'; href: string; content: MarkdownNode[] }
  | { type: 'user' | 'role' | 'channel'; id: string }
  | { type: 'command'; id: string; name: string }
  | { type: 'everyone' | 'here' }
  | { type: 'timestamp'; seconds: number; style: TimestampStyle }
  | { type: 'emoji'; id: string; name: string; animated: boolean };

// ── Who and where ───────────────────────────────────────────────────────────────────────────────────────────────

export type PageUser = {
  id: string;
  /** As shown: the nickname, else the global name, else the user name. */
  name: string;
  username: string;
  bot: boolean;
  /** CSS colour of the name by the highest coloured role. */
  color?: string;
};
export type PageRole = { id: string; name: string; color?: string };
export type ChannelKind = 'text' | 'thread' | 'dm';
export type PageChannel = {
  id: string;
  kind: ChannelKind;
  /** Without `#`; of a direct message, the other's name. */
  name: string;
  guildId?: string;
  /** The channel a thread hangs under. */
  parentId?: string;
  /** The other party of a direct message. */
  userId?: string;
  /** A thread in which nobody has written for long, or that was put away. */
  archived: boolean;
  /** A thread that only those who manage threads can open again. */
  locked: boolean;
  /** Whether this user may write here. */
  canWrite: boolean;
  /** Discord's number for its type, which channel selects filter by. */
  type: number;
  /** Messages that this user has not seen yet (counted up to a hundred), and those among them that mention the user. */
  unread: number;
  mentions: number;
};
export type PageGuild = { id: string; name: string; channels: PageChannel[]; roles: PageRole[] };

/** Whom and what a mention or a select may name. */
export type Directory = { users: PageUser[]; roles: PageRole[]; channels: PageChannel[] };

// ── Messages ────────────────────────────────────────────────────────────────────────────────────────────────────

/** A message as a user's page shows it. */
export type PageMessage = {
  message: APIMessage;
  /** The parsed form of every text in the message that holds markdown, by that text. */
  markdown: Record<string, MarkdownNode[]>;
  /** Only this user can see it. */
  ephemeral: boolean;
  /** The bot has deferred: "thinking…". */
  deferred: boolean;
  /** What the message's mentions (and authors) are called, by id. What is missing is shown as unknown. */
  names: {
    users: Record<string, PageUser>;
    roles: Record<string, PageRole>;
    channels: Record<string, { name: string; kind: ChannelKind }>;
  };
  /** The command it answers; whose it was is `message.interaction_metadata.user`. */
  command?: {
    /** As registered, with its subcommand: what `sandbox-command` takes. */
    name: string;
    /** In the user's language, without the slash. */
    label: string;
    /** It was used from the menu of a user or a message, and cannot be typed. */
    fromMenu: boolean;
  };
  /** The thread that hangs under this message. */
  thread?: { id: string; name: string; messages: number; archived: boolean };
};

/** What the shell sets on `<sandbox-message>`. */
export type MessageProperties = {
  entry: PageMessage;
  /** The id of the user who looks. */
  viewer: string;
  /** The custom_id whose interaction is under way in this message. */
  busy: string | undefined;
  directory: Directory;
  /** What the message's menu offers. */
  menu: readonly PageMenuCommand[];
  words: MessageWords;
  locale: PageLocale;
  /** World time, ms. */
  now: number;
  /** It follows a message of the same author: no picture, no name. */
  grouped: boolean;
};

/** What the shell sets on `<sandbox-modal>`. */
export type ModalProperties = {
  modal: PageModal;
  bot: PageUser;
  directory: Directory;
  words: MessageWords;
  locale: PageLocale;
  now: number;
  /** It is being submitted. */
  busy: boolean;
  /** Why it was not, in Discord's words. */
  problem: string | undefined;
};

/** A modal that an act has opened, with its markdown as of a message. */
export type PageModal = { id: string } & APIModalInteractionResponseCallbackData & {
    markdown: Record<string, MarkdownNode[]>;
  };

/** Bubbling, composed CustomEvents: the detail of each by its name. */
export type PageEvents = {
  'sandbox-press': { message: string; customId: string };
  'sandbox-choose': { message: string; customId: string; values: string[] };
  'sandbox-dismiss': { message: string };
  /** The answers that replace those given before; none takes the vote back. */
  'sandbox-vote': { message: string; answers: number[] };
  /** A command was picked from the menu of a message, for it or for its author. */
  'sandbox-menu-command': {
    kind: MenuKind;
    name: string;
    label: string;
    /** The id of the message or user that the command is used on. */
    target: string;
    message: string;
  };
  /** A command mention was clicked; `name` may hold a subcommand: `live start`. */
  'sandbox-command': { name: string };
  /** A channel mention or a thread was clicked. */
  'sandbox-open-channel': { channel: string };
  /** A field's value as `POST /sandbox/act` takes it; a file is `@name` there and `files[name]` here. */
  'sandbox-submit': {
    modal: string;
    fields: Record<string, string | boolean | string[] | null>;
    files: Record<string, File>;
  };
  'sandbox-close': Record<string, never>;
};

// ── Commands ────────────────────────────────────────────────────────────────────────────────────────────────────

/** A command (or a subcommand, which the list shows as its own line) that a user is offered in a channel. */
export type PageCommand = {
  id: string;
  /** What `POST /sandbox/act` takes. */
  name: string;
  group?: string;
  subcommand?: string;
  /** In the user's language: `práctica comenzar`, without the slash. */
  label: string;
  description: string;
  options: PageOption[];
};

/** Whose menu a command stands in. */
export type MenuKind = 'user' | 'message';

/** A command in the menu of a user or a message. */
export type PageMenuCommand = {
  kind: MenuKind;
  /** What `POST /sandbox/act` takes. */
  name: string;
  /** In the user's language. */
  label: string;
};

/** An option with its texts in the user's language; `name` is what `POST /sandbox/act` takes. */
export type PageOption = {
  name: string;
  label: string;
  description: string;
  type: APIApplicationCommandBasicOption['type'];
  required: boolean;
  autocomplete: boolean;
  choices: { label: string; value: string | number }[];
  min?: number;
  max?: number;
  minLength?: number;
  maxLength?: number;
  channelTypes?: number[];
  /** What an attachment may be: Discord's groups and extensions. */
  fileTypes?: string[];
};

// ── State and events ────────────────────────────────────────────────────────────────────────────────────────────

export type PageState = {
  /** Another at each start of the server. */
  instance: string;
  viewer: PageUser;
  /** The people one may act as. */
  accounts: PageUser[];
  bot: PageUser & { connected: boolean };
  guilds: PageGuild[];
  /** One for each other user; where none was opened yet, its id is `@` and the user's name. */
  directMessages: PageChannel[];
  directory: Directory;
  /** World time, ms. */
  now: number;
  canMoveClock: boolean;
};

export type PageMessages = { messages: PageMessage[]; hasOlder: boolean };

/** Something of the bot's doing, for the panel: what it was sent and what it asked. */
export type Exchange = {
  id: number;
  /** World time, ms. */
  at: number;
} & (
  | { kind: 'interaction'; title: string; interactionId: string; json: unknown }
  | { kind: 'request'; title: string; interactionId?: string; status: number; json: unknown; answer: unknown }
  | { kind: 'violation'; title: string; status: number; code: number; json: unknown }
);

export type Fired = { at: number; what: string };
export type PendingFault = { route: string; times: number; answer: string | number; after?: 'apply' };

/** What `GET /sandbox/page/events` streams. */
export type PageEvent =
  /** The first of each connection; `missed` says that something happened since the last event received. */
  | { type: 'hello'; instance: string; missed: boolean }
  | { type: 'message'; change: 'created' | 'updated'; entry: PageMessage }
  | { type: 'message-deleted'; channelId: string; id: string }
  | { type: 'typing'; channelId: string; userId: string }
  /** Channels, threads or servers have changed: read the state again. */
  | { type: 'places' }
  | { type: 'commands' }
  | { type: 'bot'; connected: boolean }
  | { type: 'clock'; now: number; fired: Fired[] }
  | { type: 'faults'; pending: PendingFault[] }
  | { type: 'exchange'; exchange: Exchange };
