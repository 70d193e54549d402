import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';

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
