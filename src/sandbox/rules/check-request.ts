import type { APIMessage } from 'discord-api-types/v10';
import type { ZodMiniType } from 'zod/mini';
import { brokenText } from './broken-text.ts';
import { type CallbackBody, callback, callbackSchema } from './callback.ts';
import { command } from './command.ts';
import { commandList, tooManyCommands } from './command-list.ts';
import { placedComponents } from './component.ts';
import { type DiscordFailure, entityTooLarge, invalidFormBody } from './failure.ts';
import type { Fault } from './fault.ts';
import { message } from './message.ts';
import type { MessageBody, MessageToCheck, UploadedFile } from './message-to-check.ts';
import { type RequestKind, requestKinds } from './request-kinds.ts';
import { schemaFaults } from './schema-faults.ts';
import { unknownFields } from './unknown-fields.ts';

export type { DiscordFailure } from './failure.ts';

/**
 * A request of a bot. `route` is the template of Discord's OpenAPI file; `body` the parsed JSON; `edited` the message
 * that the request edits, if any; `attachmentSizeLimit` in bytes.
 */
export type RequestToCheck = {
  method: 'POST' | 'PATCH' | 'PUT' | 'DELETE' | 'GET';
  route: string;
  body: unknown;
  files: readonly UploadedFile[];
  edited?: APIMessage;
  attachmentSizeLimit?: number;
};

const callbackRoute = 'POST /interactions/{interaction_id}/{interaction_token}/callback';
const defaultSizeLimit = 10 * 1024 * 1024;

/**
 * Whether Discord would refuse a request for its body, and with which answer; undefined when it would not. A request
 * without a known body is never refused. Beside what Discord refuses, faults coded `SANDBOX_…` mark what it would drop
 * in silence. Never throws.
 */
export function checkRequest(request: RequestToCheck): DiscordFailure | undefined {
  const limit = request.attachmentSizeLimit ?? defaultSizeLimit;
  if (request.files.some(({ size }) => size > limit)) return entityTooLarge;
  const route = `${request.method} ${request.route}`;
  const body = request.body ?? {};
  if (route === callbackRoute) {
    const { schema, failure } = callbackSchema(body);
    return failure ?? checkBody<CallbackBody>(schema, body, (parsed) => callback(parsed, messageOf(request)));
  }
  const found = requestKinds.get(route);
  return found && checkBody<never>(found.schema, body, (parsed) => checkKind(found, parsed, request));
}

/** The schema comes first, as with Discord: rules judge only bodies whose fields have their types. */
function checkBody<T>(
  schema: ZodMiniType,
  body: unknown,
  rules: (parsed: T) => DiscordFailure | undefined,
): DiscordFailure | undefined {
  const { parsed, faults } = schemaFaults(schema, body);
  const broken = brokenText(body);
  const shape = faults.length > 0 ? faults : unknownFields(body, parsed);
  const wrong = broken.length > 0 ? broken : shape;
  // The rules' types describe what the schema has just accepted; zod cannot know, the schemas come without types.
  return wrong.length > 0 ? invalidFormBody(wrong) : rules(parsed as T);
}

function checkKind(
  { kind, mayBeEphemeral = false }: RequestKind,
  parsed: never,
  request: RequestToCheck,
): DiscordFailure | undefined {
  switch (kind) {
    case 'message':
    case 'messageEdit':
      return message(messageOf(request)(parsed, { mayBeEphemeral, isEdit: kind === 'messageEdit' }));
    case 'command':
    case 'commandEdit':
      return formFailure(command(parsed, [], kind === 'commandEdit'));
    case 'commandList':
      return tooManyCommands(parsed) ?? formFailure(commandList(parsed));
    case 'other':
      return undefined;
    default:
      return kind satisfies never;
  }
}

const formFailure = (faults: readonly Fault[]): DiscordFailure | undefined =>
  faults.length > 0 ? invalidFormBody(faults) : undefined;

const messageOf =
  ({ files, edited }: RequestToCheck) =>
  (body: MessageBody, about: Partial<MessageToCheck>): MessageToCheck => {
    const at = about.at ?? [];
    return {
      body,
      files,
      edited,
      at,
      placed: placedComponents(body.components, [...at, 'components']),
      isEdit: false,
      isDeferral: false,
      mayBeEphemeral: false,
      ...about,
    };
  };
