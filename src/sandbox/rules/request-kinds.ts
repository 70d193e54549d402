import type { ZodMiniType } from 'zod/mini';
import { requestSchemas } from './request-schemas.ts';

/** Which rules apply to a request beside its schema. */
type Kind = 'message' | 'messageEdit' | 'command' | 'commandEdit' | 'commandList' | 'other';

/** A request's schema and rules. `mayBeEphemeral`: the message answers an interaction. */
export type RequestKind = { kind: Kind; schema: ZodMiniType; mayBeEphemeral?: boolean };

const { messageCreate, messageEdit, webhookCreate, webhookEdit, ...schemas } = requestSchemas;

const commands = [
  '/applications/{application_id}',
  '/applications/{application_id}/guilds/{guild_id}',
].flatMap((base): [string, RequestKind][] => [
  [`PUT ${base}/commands`, { kind: 'commandList', schema: schemas.commandList }],
  [`POST ${base}/commands`, { kind: 'command', schema: schemas.commandCreate }],
  [`PATCH ${base}/commands/{command_id}`, { kind: 'commandEdit', schema: schemas.commandEdit }],
]);

/** Every request with a body that the sandbox serves, by method and route template. Callbacks are told apart by type. */
export const requestKinds: ReadonlyMap<string, RequestKind> = new Map<string, RequestKind>([
  ['POST /channels/{channel_id}/messages', { kind: 'message', schema: messageCreate }],
  ['PATCH /channels/{channel_id}/messages/{message_id}', { kind: 'messageEdit', schema: messageEdit }],
  [
    'POST /webhooks/{webhook_id}/{webhook_token}',
    { kind: 'message', schema: webhookCreate, mayBeEphemeral: true },
  ],
  ...['@original', '{message_id}'].map((id): [string, RequestKind] => [
    `PATCH /webhooks/{webhook_id}/{webhook_token}/messages/${id}`,
    { kind: 'messageEdit', schema: webhookEdit },
  ]),
  ...commands,
  ['POST /users/@me/channels', { kind: 'other', schema: schemas.privateChannel }],
  ['POST /channels/{channel_id}/threads', { kind: 'other', schema: schemas.thread }],
  [
    'POST /channels/{channel_id}/messages/{message_id}/threads',
    { kind: 'other', schema: schemas.threadFromMessage },
  ],
  ['POST /channels/{channel_id}/messages/bulk-delete', { kind: 'other', schema: schemas.bulkDelete }],
  ['PATCH /channels/{channel_id}', { kind: 'other', schema: schemas.channelEdit }],
  ['PATCH /applications/@me', { kind: 'other', schema: schemas.applicationEdit }],
  ['PATCH /applications/{application_id}', { kind: 'other', schema: schemas.applicationEdit }],
  ['PATCH /users/@me', { kind: 'other', schema: schemas.userEdit }],
]);
