import { type Fault, fault, type Path } from './fault.ts';
import type { EmbedBody, MessageToCheck } from './message-to-check.ts';
import { urlScheme } from './url-scheme.ts';

/** All embeds of a message together, in UTF-16 units, which are never fewer than the characters that Discord counts. */
const maxText = 6000;

/** Embeds: 6000 characters in all, none of them blank, no blank field, addresses of the web. */
export function embeds({ body, at }: MessageToCheck): Fault[] {
  const list = body.embeds ?? [];
  const path = [...at, 'embeds'];
  const faults = list.flatMap((embed, i) => [
    ...blank(embed, [...path, i]),
    ...blankFields(embed, [...path, i, 'fields']),
    ...addresses(embed, [...path, i]),
  ]);
  if (list.reduce((sum, embed) => sum + textLength(embed), 0) > maxText) {
    faults.push({
      path,
      code: 'MAX_EMBED_SIZE_EXCEEDED',
      message: `Embed size exceeds maximum size of ${maxText}`,
    });
  }
  return faults;
}

function textLength({ title, description, author, footer, fields }: EmbedBody): number {
  const texts = [title, description, author?.name, footer?.text];
  for (const field of fields ?? []) texts.push(field.name, field.value);
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

function blank(
  { title, description, author, footer, image, thumbnail, fields }: EmbedBody,
  path: Path,
): Fault[] {
  const shows = title || description || author || footer || image || thumbnail || fields?.length;
  return shows ? [] : [fault.required([...path, 'description'])];
}

const blankFields = ({ fields }: EmbedBody, path: Path): Fault[] =>
  (fields ?? []).flatMap((field, i) =>
    (['name', 'value'] as const)
      .filter((key) => field[key].trim() === '')
      .map((key) => fault.required([...path, i, key])),
  );

function addresses({ url, author, footer, image, thumbnail }: EmbedBody, path: Path): Fault[] {
  const web = ['http', 'https'];
  const picture = [...web, 'attachment'];
  return [
    ...urlScheme(url, [...path, 'url'], web),
    ...urlScheme(author?.url, [...path, 'author', 'url'], web),
    ...urlScheme(author?.icon_url, [...path, 'author', 'icon_url'], picture),
    ...urlScheme(footer?.icon_url, [...path, 'footer', 'icon_url'], picture),
    ...urlScheme(image?.url, [...path, 'image', 'url'], picture),
    ...urlScheme(thumbnail?.url, [...path, 'thumbnail', 'url'], picture),
  ];
}
