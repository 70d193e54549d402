/** A picture or film that a message shows. */
export type PictureSource = {
  url: string;
  /** What it shows, in words; empty when nobody said. */
  description: string;
  contentType?: string | undefined;
  width?: number | undefined;
  height?: number | undefined;
};

/** Whether a file is a picture, by its declared type or else its name. */
export function isPicture({ url, contentType }: Pick<PictureSource, 'url' | 'contentType'>): boolean {
  if (contentType !== undefined) return contentType.startsWith('image/');
  return /\.(?:png|jpe?g|gif|webp|avif|svg)(?:\?|$)/i.test(url);
}

/** Whether a file is a film, by its declared type or else its name. */
export function isFilm({ url, contentType }: Pick<PictureSource, 'url' | 'contentType'>): boolean {
  if (contentType !== undefined) return contentType.startsWith('video/');
  return /\.(?:mp4|webm|mov)(?:\?|$)/i.test(url);
}
