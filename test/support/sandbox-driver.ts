import assert from 'node:assert/strict';
import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIAttachment,
  APIButtonComponent,
  APIMessage,
  APIMessageComponent,
  APIModalInteractionResponseCallbackData,
  APISelectMenuComponent,
  APIUser,
} from 'discord-api-types/v10';
import { ComponentType } from 'discord-api-types/v10';

/** A file that a user uploads. */
export type Upload = { filename: string; content: string | Uint8Array<ArrayBuffer> };

export type OptionValue = string | number | boolean | Upload;
export type FieldValue = string | boolean | null | string[] | Upload | Upload[];

/** Where and how a user acts; by default in `general`, in Latin American Spanish. */
export type Where = {
  /** `general`, `dm`, `@quetzal` (between the two), a channel's name or id. */
  in?: string;
  locale?: string;
  install?: 'server' | 'user';
};

export type Modal = { id: string } & APIModalInteractionResponseCallbackData;

export type ActResult = {
  interaction_id: string | null;
  answered_ms: number | null;
  messages: APIMessage[];
  modal: Modal | null;
  choices: APIApplicationCommandOptionChoice[] | null;
  error: { code: string; message: string } | null;
};

export type SandboxState = {
  users: APIUser[];
  channels: { id: string; type: number; name?: string | null; guild_id?: string }[];
  commands: APIApplicationCommand[];
  bot: { connected: boolean };
  now: number;
};

export type DrivenViolation = {
  at: number;
  method: string;
  route: string;
  status: number;
  code: number;
  message: string;
  errors?: unknown;
  body: string;
};

type ApiFault = 429 | 500 | 502 | 503 | 'never' | 'late';

export type FaultRequest =
  | { route: string; times?: number; answer: ApiFault; after?: 'apply' }
  | { route: `GET /attachments/${string}`; times?: number; answer: 404 | 500 | 'never' | 'endless' }
  | { drop_gateway: true; resumable?: boolean; code?: number }
  | { close_dm: string }
  | { open_dm: string }
  | { deny: { channel: string; permissions: string[] } };

/** A user of the sandbox, driven over its HTTP interface. */
export type Driver = {
  url: string;
  /** Every act of this driver with what came of it, oldest first. */
  record: readonly { request: unknown; result: ActResult }[];
  /** `name` may name a subcommand, too: `live start`, or a group and a subcommand: `admin quiz add`. */
  command(as: string, name: string, options?: Record<string, OptionValue>, where?: Where): Promise<ActResult>;
  complete(
    as: string,
    name: string,
    typing: { option: string; typed: string; options?: Record<string, OptionValue> },
    where?: Where,
  ): Promise<ActResult>;
  press(as: string, message: MessageRef, customId: string, where?: Where): Promise<ActResult>;
  choose(
    as: string,
    message: MessageRef,
    customId: string,
    values: string[],
    where?: Where,
  ): Promise<ActResult>;
  submit(
    as: string,
    modal: Pick<Modal, 'id'>,
    fields?: Record<string, FieldValue>,
    where?: Where,
  ): Promise<ActResult>;
  say(as: string, content: string, where?: Where): Promise<ActResult>;
  /** What a user sees in a channel, oldest first. */
  messages(channel: string, as: string): Promise<APIMessage[]>;
  state(): Promise<SandboxState>;
  violations(): Promise<DrivenViolation[]>;
  /** Moves the world's clock and answers what happened on the way. */
  advance(seconds: number): Promise<{ now: number; fired: { at: number; what: string }[] }>;
  fault(fault: FaultRequest): Promise<void>;
  faults(): Promise<unknown[]>;
  clearFaults(): Promise<void>;
};

export type MessageRef = string | Pick<APIMessage, 'id'>;

/** A driver for the sandbox at this address. A request it does not understand is thrown as its sentence. */
export function connectDriver(url: string): Driver {
  const record: { request: unknown; result: ActResult }[] = [];

  const ask = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
    const response = await fetch(`${url}/sandbox${path}`, init);
    const body = await response.json();
    if (!response.ok) throw new Error(`The sandbox answered ${response.status}: ${sentenceIn(body)}`);
    return body as T;
  };
  const post = <T>(path: string, body: unknown) =>
    ask<T>(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const act = async (
    as: string,
    where: Where | undefined,
    action: object,
    uploads: Uploads,
  ): Promise<ActResult> => {
    const request = { as, ...where, ...action };
    const result = await (uploads.parts.size === 0
      ? post<ActResult>('/act', request)
      : ask<ActResult>('/act', { method: 'POST', body: multipart(request, uploads) }));
    record.push({ request, result });
    return result;
  };

  return {
    url,
    record,
    command: (as, name, options = {}, where) => {
      const uploads = new Uploads();
      return act(
        as,
        where,
        { command: { ...commandPath(name), options: uploads.replaceIn(options) } },
        uploads,
      );
    },
    complete: (as, name, { option, typed, options = {} }, where) => {
      const uploads = new Uploads();
      const complete = { ...commandPath(name), option, typed, options: uploads.replaceIn(options) };
      return act(as, where, { complete }, uploads);
    },
    press: (as, message, custom_id, where) =>
      act(as, where, { press: { message: idOf(message), custom_id } }, new Uploads()),
    choose: (as, message, custom_id, values, where) =>
      act(as, where, { choose: { message: idOf(message), custom_id, values } }, new Uploads()),
    submit: (as, modal, fields = {}, where) => {
      const uploads = new Uploads();
      return act(as, where, { submit: { modal: modal.id, fields: uploads.replaceIn(fields) } }, uploads);
    },
    say: (as, content, where) => act(as, where, { say: { content } }, new Uploads()),
    messages: (channel, as) => ask(`/messages?${new URLSearchParams({ channel, as })}`),
    state: () => ask('/state'),
    violations: () => ask('/violations'),
    advance: (seconds) => post('/clock', { advance_seconds: seconds }),
    fault: async (fault) => {
      await post('/faults', fault);
    },
    faults: () => ask('/faults'),
    clearFaults: async () => {
      await ask('/faults', { method: 'DELETE' });
    },
  };
}

/** Fails, naming each, when the bot has sent anything that Discord would have refused. For `afterEach`. */
export async function expectNoViolations(driver: Driver): Promise<void> {
  const violations = await driver.violations();
  assert.deepEqual(violations, [], 'the bot sent requests that Discord refuses');
}

/** Every component of a message, containers and sections opened, in reading order. */
export function componentsOf(message: Pick<APIMessage, 'components'>): APIMessageComponent[] {
  const open = (component: APIMessageComponent): APIMessageComponent[] => {
    const inner = 'components' in component ? component.components.flatMap(open) : [];
    return [component, ...inner, ...('accessory' in component ? [component.accessory] : [])];
  };
  return (message.components ?? []).flatMap(open);
}

/** The buttons of a message. */
export function buttonsOf(message: Pick<APIMessage, 'components'>): APIButtonComponent[] {
  return componentsOf(message).filter((component) => component.type === ComponentType.Button);
}

/** The custom_id of the one enabled button whose label (or custom_id) is, or contains, this text. */
export function buttonId(message: Pick<APIMessage, 'components'>, labelOrId: string | RegExp): string {
  const ids = buttonsOf(message).flatMap((button) => {
    if (!('custom_id' in button)) return [];
    const names = [button.custom_id, 'label' in button ? (button.label ?? '') : ''];
    const fits = names.some((name) =>
      typeof labelOrId === 'string' ? name.includes(labelOrId) : labelOrId.test(name),
    );
    return fits && button.disabled !== true ? [button.custom_id] : [];
  });
  assert.equal(
    ids.length,
    1,
    `one enabled button fits ${labelOrId}, of ${JSON.stringify(buttonsOf(message))}`,
  );
  return ids[0] ?? '';
}

/** The selects of a message, of every kind. */
export function selectsOf(message: Pick<APIMessage, 'components'>): APISelectMenuComponent[] {
  return componentsOf(message).filter(
    (component): component is APISelectMenuComponent =>
      'custom_id' in component && component.type !== ComponentType.Button,
  );
}

/** All that can be read in a message: its content, then its text displays, a line each. */
export function textOf(message: Pick<APIMessage, 'components' | 'content'>): string {
  const displays = componentsOf(message).flatMap((component) =>
    component.type === ComponentType.TextDisplay ? [component.content] : [],
  );
  return [message.content, ...displays].filter((text) => text !== '').join('\n');
}

/** A file that a message shows, as an attachment or in its components or embeds. */
export type ShownFile = { filename: string; url: string; contentType: string | undefined };

/** The files of a message, wherever it shows them. */
export function filesOf(message: APIMessage): ShownFile[] {
  const media = componentsOf(message).flatMap((component) => {
    if (component.type === ComponentType.File) return [component.file];
    if (component.type === ComponentType.Thumbnail) return [component.media];
    if (component.type === ComponentType.MediaGallery) return component.items.map((item) => item.media);
    return [];
  });
  const embedded = message.embeds.flatMap((embed) =>
    [embed.image, embed.thumbnail].filter((image) => image !== undefined),
  );
  return [...message.attachments, ...media, ...embedded].map(({ url, content_type }) => ({
    filename: decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? ''),
    url,
    contentType: content_type ?? undefined,
  }));
}

/** The bytes of a file that a message shows. */
export async function download(file: Pick<ShownFile | APIAttachment, 'url'>): Promise<Uint8Array> {
  const response = await fetch(file.url);
  if (!response.ok) throw new Error(`The file is not there (${response.status}): ${await response.text()}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Takes the files out of options and fields and leaves `@part` in their place. */
class Uploads {
  readonly parts = new Map<string, Upload>();

  replaceIn(values: Record<string, OptionValue | FieldValue>): Record<string, unknown> {
    const replaced = (value: OptionValue | FieldValue): unknown => {
      if (Array.isArray(value)) return value.map(replaced);
      return isUpload(value) ? this.#part(value) : value;
    };
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, replaced(value)]));
  }

  #part(upload: Upload): string {
    const name = `file-${this.parts.size}`;
    this.parts.set(name, upload);
    return `@${name}`;
  }
}

function isUpload(value: unknown): value is Upload {
  return typeof value === 'object' && value !== null && 'filename' in value;
}

function multipart(request: unknown, uploads: Uploads): FormData {
  const form = new FormData();
  form.set('payload', JSON.stringify(request));
  for (const [name, { filename, content }] of uploads.parts) form.set(name, new Blob([content]), filename);
  return form;
}

function commandPath(path: string): { name: string; group?: string; subcommand?: string } {
  const [name = '', ...rest] = path.split(' ');
  const [first, second] = rest;
  if (first === undefined) return { name };
  return second === undefined ? { name, subcommand: first } : { name, group: first, subcommand: second };
}

function idOf(message: MessageRef): string {
  return typeof message === 'string' ? message : message.id;
}

function sentenceIn(body: unknown): string {
  return typeof body === 'object' && body !== null && 'error' in body
    ? String(body.error)
    : JSON.stringify(body);
}
