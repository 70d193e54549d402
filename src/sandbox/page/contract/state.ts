import type { Directory, PageChannel, PageGuild, PageUser } from './places.ts';

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
