import type {
  APIAllowedMentions,
  APIEmbed,
  APIMessageTopLevelComponent,
  RESTAPIMessageReference,
  RESTAPIPoll,
} from 'discord-api-types/v10';

/** What a bot sends to make or edit a message, once Discord's request rules have let it through. */
export type MessageBody = {
  content?: string | null;
  embeds?: APIEmbed[] | null;
  components?: APIMessageTopLevelComponent[] | null;
  attachments?: { id: string | number; filename?: string; description?: string }[] | null;
  poll?: RESTAPIPoll | null;
  flags?: number | null;
  tts?: boolean;
  nonce?: string | number;
  enforce_nonce?: boolean;
  allowed_mentions?: APIAllowedMentions | null;
  message_reference?: RESTAPIMessageReference;
};

/** A file of a multipart request: `index` is the N of `files[N]`. */
export type UploadedFile = { index: string; filename: string; bytes: Uint8Array };
