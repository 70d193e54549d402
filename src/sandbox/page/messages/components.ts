import type { APIMessageComponent, APISelectMenuComponent } from 'discord-api-types/v10';
import { html, type TemplateResult } from 'lit';
import { markdown } from '../markdown/markdown.ts';
import { fileCard } from '../media/file-card.ts';
import { mediaGallery } from '../media/media-gallery.ts';
import '../select/select.ts';
import { button } from './button.ts';
import { componentKind as kind } from './component-kind.ts';
import { container } from './container.ts';
import { galleryItem } from './gallery-item.ts';
import type { MessageView } from './message-view.ts';
import { tell } from './tell.ts';
import { thumbnail } from './thumbnail.ts';

/** Components in reading order. */
export function components(given: readonly APIMessageComponent[], view: MessageView): TemplateResult[] {
  return given.map((component) => one(component, view));
}

function one(component: APIMessageComponent, view: MessageView): TemplateResult {
  const { words, locale } = view;
  switch (component.type) {
    case kind.actionRow:
      return html`<div class="row">${components(component.components, view)}</div>`;
    case kind.button:
      return button(component, view);
    case kind.stringSelect:
    case kind.userSelect:
    case kind.roleSelect:
    case kind.mentionableSelect:
    case kind.channelSelect:
      return select(component, view);
    case kind.section:
      return html`<div class="section">
        <div class="section-text">${components(component.components, view)}</div>
        <div class="accessory">${one(component.accessory, view)}</div>
      </div>`;
    case kind.textDisplay:
      return html`<div class="markdown text" dir="auto">${markdown(component.content, view)}</div>`;
    case kind.thumbnail:
      return thumbnail(component, view);
    case kind.mediaGallery:
      return mediaGallery(component.items.map(galleryItem), words);
    case kind.file: {
      const file = {
        url: component.file.url,
        name: component.name ?? '',
        size: component.size,
        contentType: component.file.content_type ?? undefined,
      };
      const card = fileCard(file, words, locale);
      return component.spoiler === true
        ? html`<sandbox-spoiler cover class="of-file" .words=${words}>${card}</sandbox-spoiler>`
        : card;
    }
    case kind.separator:
      return component.divider === false
        ? html`<div class="gap ${component.spacing === 2 ? 'large' : ''}"></div>`
        : html`<hr class=${component.spacing === 2 ? 'large' : ''}>`;
    case kind.container:
      return container(component, components(component.components, view), view);
    default:
      return component satisfies never;
  }
}

function select(component: APISelectMenuComponent, view: MessageView): TemplateResult {
  const { words, entry, busy, directory } = view;
  const { id, edited_timestamp } = entry.message;
  const choose = (event: CustomEvent<string[]>) =>
    tell(event.currentTarget, 'sandbox-choose', {
      message: id,
      customId: component.custom_id,
      values: event.detail,
    });
  return html`<sandbox-select .select=${component} .directory=${directory} .words=${words} .revision=${edited_timestamp ?? ''}
    .busy=${busy === component.custom_id} data-custom-id=${component.custom_id} @sandbox-picked=${choose}></sandbox-select>`;
}
