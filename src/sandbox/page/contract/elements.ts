import type { MessageWords } from '../words/message-en.ts';
import type { PageLocale } from '../words/words.ts';
import type { MenuKind } from './commands.ts';
import type { PageModal } from './messages.ts';
import type { Directory, PageUser } from './places.ts';

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
