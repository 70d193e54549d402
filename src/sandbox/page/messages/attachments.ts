import type { APIAttachment } from 'discord-api-types/v10';
import { html, type TemplateResult } from 'lit';
import { fileCard } from '../media/file-card.ts';
import { type GalleryItem, mediaGallery } from '../media/media-gallery.ts';
import { isFilm, isPicture } from '../media/picture-source.ts';
import type { MessageView } from './message-view.ts';

/** The files of a message: pictures and films together, then a card for each other file. */
export function attachments(given: readonly APIAttachment[], { words, locale }: MessageView): TemplateResult {
  const described = given.map((attachment) => ({ attachment, item: item(attachment) }));
  const media = described.filter(({ item }) => isPicture(item) || isFilm(item));
  const files = described.filter((file) => !media.includes(file));
  return html`${
    media.length === 0
      ? ''
      : mediaGallery(
          media.map(({ item }) => item),
          words,
        )
  }
    ${files.map(({ attachment: { url, filename, title, size, content_type } }) =>
      fileCard(
        {
          url,
          name: title === undefined ? filename : `${title}${extension(filename)}`,
          size,
          contentType: content_type,
        },
        words,
        locale,
      ),
    )}`;
}

function item({ url, description, content_type, width, height, filename }: APIAttachment): GalleryItem {
  return {
    url,
    description: description ?? '',
    contentType: content_type,
    width: width ?? undefined,
    height: height ?? undefined,
    spoiler: filename.startsWith('SPOILER_'),
  };
}

function extension(filename: string): string {
  return /\.[^.]*$/.exec(filename)?.[0] ?? '';
}
