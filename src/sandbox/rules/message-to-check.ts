import type { APIMessage } from 'discord-api-types/v10';
import type { Component, Placed } from './component.ts';
import type { Path } from './fault.ts';

/** An embed that its schema has accepted. */
export type EmbedBody = {
  title?: string | null;
  description?: string | null;
  url?: string | null;
  author?: { name?: string | null; url?: string | null; icon_url?: string | null } | null;
  footer?: { text?: string | null; icon_url?: string | null } | null;
  image?: { url?: string | null } | null;
  thumbnail?: { url?: string | null } | null;
  fields?: { name: string; value: string }[] | null;
};

type PollMedia = { text?: string | null; emoji?: { id?: string | null; name?: string | null } | null };

/** A message that its schema has accepted, on its way in: every field may be absent or null. */
export type MessageBody = {
  content?: string | null;
  embeds?: EmbedBody[] | null;
  components?: Component[] | null;
  flags?: number | null;
  attachments?: { id: string; filename?: string | null }[] | null;
  poll?: { question: PollMedia; answers: { poll_media: PollMedia }[] } | null;
  sticker_ids?: string[] | null;
  allowed_mentions?: {
    parse?: (string | null)[] | null;
    users?: (string | null)[] | null;
    roles?: (string | null)[] | null;
  } | null;
  nonce?: unknown;
};

/** A file part of a multipart request: `files[<index>]`. `size` in bytes. */
export type UploadedFile = { index: string; filename: string; size: number };

/** A message on its way in, with what its rules need to know of the request around it. */
export type MessageToCheck = {
  body: MessageBody;
  /** Where the message stands in the request's body: at its root, or in an interaction callback's `data`. */
  at: Path;
  /** All its components, nested ones included. */
  placed: readonly Placed[];
  files: readonly UploadedFile[];
  /** An edit may leave fields out; `edited` is what the message was, if that is known. */
  isEdit: boolean;
  edited: APIMessage | undefined;
  /** A deferral shows no message: only its flags count. */
  isDeferral: boolean;
  /** Messages of interactions can be ephemeral. */
  mayBeEphemeral: boolean;
};
