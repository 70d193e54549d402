import { getMimeType } from 'hono/utils/mime';
import { imageSize } from '../media/image-size.ts';
import type { Collection } from './file.ts';

/** An uploaded file's description; its bytes lie in the world's file under the same id. */
export type StoredAttachment = {
  id: string;
  channelId: string;
  filename: string;
  /** The name as it was given, when Discord had to change it. */
  title?: string;
  description?: string;
  contentType?: string;
  size: number;
  width?: number;
  height?: number;
  ephemeral?: boolean;
};

export type Attachments = Collection<StoredAttachment>;

/** Describes an upload as Discord does: a safe file name, a type guessed from it, and the size of an image. */
export function describeUpload(
  id: string,
  channelId: string,
  upload: { filename: string; bytes: Uint8Array },
  given: { description?: string | null | undefined; ephemeral?: boolean } = {},
): StoredAttachment {
  const filename = safeFilename(upload.filename);
  const contentType = getMimeType(filename);
  return {
    id,
    channelId,
    filename,
    size: upload.bytes.byteLength,
    ...(filename !== upload.filename && { title: upload.filename.replace(/\.[^.]*$/, '') }),
    ...(typeof given.description === 'string' && { description: given.description }),
    ...(contentType !== undefined && { contentType }),
    ...imageSize(upload.bytes),
    ...(given.ephemeral === true && { ephemeral: true }),
  };
}

/** The name Discord stores a file under: letters, digits, `_`, `-` and `.` only. */
export function safeFilename(name: string): string {
  const ascii = name
    .normalize('NFKD')
    .replace(/\s+/g, '_')
    .replace(/[^\w.-]/g, '');
  return ascii.replace(/^\.+/, '') || 'unknown';
}
