import { attachmentsAfter } from './attachments.ts';
import type { Fault, Path } from './fault.ts';
import { mediaOf } from './media-scheme.ts';
import type { MessageToCheck } from './message-to-check.ts';

const prefix = 'attachment://';

/** Every `attachment://name` names a file that the message has after the request. */
export function attachmentReferences(message: MessageToCheck): Fault[] {
  const names = new Set(attachmentsAfter(message).map(({ filename }) => filename));
  return references(message)
    .filter(({ url }) => url.startsWith(prefix) && !names.has(nameIn(url)))
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

function nameIn(url: string): string {
  const name = url.slice(prefix.length);
  try {
    return decodeURIComponent(name);
  } catch {
    // A lone % is a character of the name, not an escape.
    return name;
  }
}
