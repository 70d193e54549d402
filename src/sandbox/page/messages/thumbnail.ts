import type { APIThumbnailComponent } from 'discord-api-types/v10';
import { html, type TemplateResult } from 'lit';
import '../markdown/spoiler.ts';
import '../media/picture.ts';
import { galleryItem } from './gallery-item.ts';
import type { MessageView } from './message-view.ts';

/** A small picture beside text. */
export function thumbnail(component: APIThumbnailComponent, { words }: MessageView): TemplateResult {
  const item = galleryItem(component);
  const picture = html`<sandbox-picture class="thumbnail" fill .pictures=${[item]} .index=${0} .words=${words}></sandbox-picture>`;
  return item.spoiler === true
    ? html`<sandbox-spoiler cover class="of-thumbnail" .words=${words}>${picture}</sandbox-spoiler>`
    : picture;
}
