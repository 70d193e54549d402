import type { APIMediaGalleryItem, APIUnfurledMediaItem } from 'discord-api-types/v10';
import type { GalleryItem } from '../media/media-gallery.ts';

/** What a gallery draws of an item that a component shows. */
export function galleryItem(
  item: Pick<APIMediaGalleryItem, 'description' | 'spoiler'> & { media: APIUnfurledMediaItem },
): GalleryItem {
  return {
    url: item.media.url,
    description: item.description ?? '',
    contentType: item.media.content_type ?? undefined,
    width: item.media.width ?? undefined,
    height: item.media.height ?? undefined,
    spoiler: item.spoiler ?? false,
  };
}
