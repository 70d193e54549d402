import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { MessageWords } from '../words/message-en.ts';
import './picture.ts';
import '../markdown/spoiler.ts';
import { isOutside } from './is-outside.ts';
import { outsideNote } from './outside-note.ts';
import { isFilm, type PictureSource } from './picture-source.ts';
import { safeHref } from './safe-href.ts';
import { tileSpans } from './tile-spans.ts';

export type GalleryItem = PictureSource & { spoiler?: boolean | undefined };

/** One to ten pictures and films in Discord's arrangement. */
export function mediaGallery(items: readonly GalleryItem[], words: MessageWords): TemplateResult {
  const spans = tileSpans(items.length);
  const pictures = items.filter((item) => !isFilm(item));
  const single = items.length === 1;
  const layout = single ? 'single' : items.length === 3 ? 'three' : items.length === 2 ? 'two' : 'many';
  return html`<div class="gallery ${layout}">${items.map((item, index) => {
    const tile = isFilm(item)
      ? film(item, words)
      : html`<sandbox-picture ?fill=${!single} .pictures=${pictures} .index=${pictures.indexOf(item)} .words=${words}></sandbox-picture>`;
    const span = spans[index] ?? 6;
    const style = styleMap({ '--span': String(span) });
    return html`<div class="tile ${span === 6 ? 'wide' : ''}" style=${style}>${
      item.spoiler === true ? html`<sandbox-spoiler cover .words=${words}>${tile}</sandbox-spoiler>` : tile
    }</div>`;
  })}</div>`;
}

function film(item: GalleryItem, words: MessageWords): TemplateResult {
  if (isOutside(item.url)) return outsideNote(item, words);
  return html`<video controls preload="metadata" src=${safeHref(item.url) ?? ''} aria-label=${item.description}></video>`;
}
