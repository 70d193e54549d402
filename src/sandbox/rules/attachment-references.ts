import { safeFilename } from '../world/attachments.ts';
import { attachmentsAfter } from './attachments.ts';
import type { Fault, Path } from './fault.ts';
import { mediaOf } from './media-scheme.ts';
import type { MessageToCheck } from './message-to-check.ts';

const prefix = 'attachment://';

/** Every `attachment://name` names a file that the message has after the request. Discord cleans both names alike. */
export function attachmentReferences(message: MessageToCheck): Fault[] {
  const names = new Set(attachmentsAfter(message).map(({ filename }) => safeFilename(filename)));
  return references(message)
    .filter(({ url }) => url.startsWith(prefix) && !names.has(safeFilename(url.slice(prefix.length))))
    .map(({ url, path }) => ({
      path,
      code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
      message: `The referenced attachment ("${url}") was not found`,
    }));
}

function references({ body, at, placed }: MessageToCheck): { url: string; path: Path }[] {
  const inEmbeds = (body.embeds ?? []).flatMap(({ image, thumbnail, author, footer }, i) => {
    const place = (key: string, field: string, url: string | null | undefined) =>
      url ? [{ url, path: [...at, 'embeds', i, key, field] }] : [];
    return [
      ...place('image', 'url', image?.url),
      ...place('thumbnail', 'url', thumbnail?.url),
      ...place('author', 'icon_url', author?.icon_url),
      ...place('footer', 'icon_url', footer?.icon_url),
    ];
  });
  return [...inEmbeds, ...placed.flatMap(mediaOf)];
}
