import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { markdown } from '../markdown/markdown.ts';
import { icon } from '../media/icons.ts';
import { isOutside } from '../media/is-outside.ts';
import type { PictureSource } from '../media/picture-source.ts';
import '../media/picture.ts';
import { safeHref } from '../media/safe-href.ts';
import { cssColor } from './css-color.ts';
import { fieldColumns } from './field-columns.ts';
import { messageTime } from './message-time.ts';
import type { MessageView } from './message-view.ts';

/** An embed: the older kind of card. */
export function embed(given: APIEmbed, view: MessageView): TemplateResult {
  const { author, title, description, fields = [], image, thumbnail, color } = given;
  const style = styleMap({ '--accent': cssColor(color) ?? 'var(--border-strong)' });
  return html`<div class="embed ${thumbnail === undefined ? '' : 'with-thumbnail'}" style=${style}>
    <div class="embed-text">
      ${author === undefined ? '' : html`<div class="embed-author">${picture(author.icon_url, 'embed-icon', view)}${linked(author.name, author.url)}</div>`}
      ${title === undefined ? '' : html`<div class="embed-title markdown" dir="auto">${titled(title, given.url, view)}</div>`}
      ${description === undefined ? '' : html`<div class="markdown" dir="auto">${markdown(description, view)}</div>`}
      ${fields.length === 0 ? '' : fieldGrid(fields, view)}
    </div>
    ${thumbnail === undefined ? '' : picture(thumbnail.url, 'embed-thumbnail', view)}
    ${image === undefined ? '' : html`<div class="embed-image">${picture(image.url, '', view, image)}</div>`}
    ${footer(given, view)}
  </div>`;
}

function picture(
  url: string | undefined,
  kind: string,
  { words }: MessageView,
  size?: { width?: number; height?: number },
): TemplateResult | undefined {
  if (url === undefined) return undefined;
  if (kind === 'embed-icon' && isOutside(url))
    return html`<span class="embed-icon outside" title="${words.imageOutside} ${url}">${icon('external', 14)}</span>`;
  if (kind === 'embed-icon') return html`<img class="embed-icon" src=${url} alt="" loading="lazy">`;
  const source: PictureSource = { url, description: '', width: size?.width, height: size?.height };
  return html`<sandbox-picture class=${kind} ?fill=${kind !== ''} .pictures=${[source]} .index=${0} .words=${words}></sandbox-picture>`;
}

function linked(text: string, url: string | undefined): TemplateResult {
  const href = safeHref(url);
  const name = html`<bdi>${text}</bdi>`;
  return href === undefined
    ? name
    : html`<a href=${href} target="_blank" rel="noopener noreferrer">${name}</a>`;
}

function titled(title: string, url: string | undefined, view: MessageView): TemplateResult {
  const href = safeHref(url);
  const text = markdown(title, view);
  return href === undefined
    ? text
    : html`<a href=${href} target="_blank" rel="noopener noreferrer">${text}</a>`;
}

function fieldGrid(fields: readonly APIEmbedField[], view: MessageView): TemplateResult {
  const columns = fieldColumns(fields.map(({ inline }) => inline === true));
  return html`<dl class="fields">${fields.map(
    ({ name, value }, index) => html`<div style=${styleMap({ 'grid-column': columns[index] ?? '1 / -1' })}>
      <dt class="markdown" dir="auto">${markdown(name, view)}</dt>
      <dd class="markdown" dir="auto">${markdown(value, view)}</dd>
    </div>`,
  )}</dl>`;
}

function footer({ footer, timestamp }: APIEmbed, view: MessageView): TemplateResult | undefined {
  if (footer === undefined && timestamp === undefined) return undefined;
  const at = timestamp === undefined ? undefined : Date.parse(timestamp);
  const time =
    at === undefined
      ? ''
      : html`<time datetime=${new Date(at).toISOString()}>${messageTime(at, view.now, view.locale, view.words)}</time>`;
  return html`<div class="embed-footer">${picture(footer?.icon_url, 'embed-icon', view)}
    <span>${footer === undefined ? '' : html`<bdi>${footer.text}</bdi>`}${footer !== undefined && at !== undefined ? ' • ' : ''}${time}</span></div>`;
}
