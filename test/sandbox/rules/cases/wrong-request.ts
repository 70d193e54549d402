/** A file of a multipart request: `files[<index>]`. `size` in bytes. */
export type CaseFile = { index: string; filename: string; size: number };

/** A request that Discord refuses, and how. It is judged both purely and by the sandbox over HTTP. */
export type WrongRequest = {
  /** What is wrong with it, in words. */
  name: string;
  method: 'POST' | 'PATCH' | 'PUT';
  /** Template of Discord's OpenAPI file. */
  route: string;
  body: unknown;
  files?: CaseFile[];
  /** For an edit: the body that the bot's message was made with. */
  before?: { body: MessageBefore; files?: CaseFile[] };
  status: number;
  code: number;
  /** Of a form error: where in the body, with dots, and Discord's code for it. The empty place is the whole body. */
  at?: string;
  error?: string;
};

export type MessageBefore = { content?: string; flags?: number; components?: unknown[]; embeds?: unknown[] };

export const routes = {
  callback: '/interactions/{interaction_id}/{interaction_token}/callback',
  followUp: '/webhooks/{webhook_id}/{webhook_token}',
  original: '/webhooks/{webhook_id}/{webhook_token}/messages/@original',
  messages: '/channels/{channel_id}/messages',
  message: '/channels/{channel_id}/messages/{message_id}',
  threads: '/channels/{channel_id}/threads',
  messageThread: '/channels/{channel_id}/messages/{message_id}/threads',
  bulkDelete: '/channels/{channel_id}/messages/bulk-delete',
  privateChannels: '/users/@me/channels',
  commands: '/applications/{application_id}/commands',
  command: '/applications/{application_id}/commands/{command_id}',
  guildCommands: '/applications/{application_id}/guilds/{guild_id}/commands',
  application: '/applications/@me',
  self: '/users/@me',
} as const;

/** Discord's `50035 Invalid Form Body` with `error` at the place `at`. */
export const form = (at: string, error: string) => ({ status: 400, code: 50035, at, error });

/** A faulty first answer to an interaction. */
export const callback = (
  name: string,
  body: unknown,
  expected: Pick<WrongRequest, 'status' | 'code' | 'at' | 'error'>,
  files?: CaseFile[],
): WrongRequest => ({
  name,
  method: 'POST',
  route: routes.callback,
  body,
  ...expected,
  ...(files && { files }),
});

/** A faulty message in an interaction's first answer, of which most cases are made: `at` is inside its data. */
export const reply = (
  name: string,
  data: unknown,
  at: string,
  error: string,
  files?: CaseFile[],
): WrongRequest => callback(name, { type: 4, data }, form(`data.${at}`, error), files);

export const v2 = 1 << 15;
export const ephemeral = 1 << 6;
export const text = (content: string) => ({ type: 10, content });
export const row = (...components: unknown[]) => ({ type: 1, components });
export const container = (...components: unknown[]) => ({ type: 17, components });
export const button = (custom_id: string, more: object = {}) => ({
  type: 2,
  style: 1,
  label: 'Responder',
  custom_id,
  ...more,
});
export const option = (value: string, more: object = {}) => ({ label: value, value, ...more });
export const select = (values: string[], more: object = {}) => ({
  type: 3,
  custom_id: 'topic',
  options: values.map((value) => option(value)),
  ...more,
});
export const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
