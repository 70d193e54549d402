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
