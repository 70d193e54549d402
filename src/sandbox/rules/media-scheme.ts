import { componentType, type Placed } from './component.ts';
import type { Fault, Path } from './fault.ts';
import { urlScheme } from './url-scheme.ts';

/** The addresses of a component's pictures and files, each with its path. */
export function mediaOf({ component, path }: Placed): { url: string; path: Path }[] {
  const { media, file, items } = component;
  return [
    ...(media ? [{ url: media.url, path: [...path, 'media', 'url'] }] : []),
    ...(file ? [{ url: file.url, path: [...path, 'file', 'url'] }] : []),
    ...(items ?? []).map((item, i) => ({ url: item.media.url, path: [...path, 'items', i, 'media', 'url'] })),
  ];
}

/** Pictures come from the web or from an attachment; a file component shows attachments only. */
export function mediaScheme(placed: Placed): Fault[] {
  const allowed =
    placed.component.type === componentType.file ? ['attachment'] : ['http', 'https', 'attachment'];
  return mediaOf(placed).flatMap(({ url, path }) => urlScheme(url, path, allowed));
}
