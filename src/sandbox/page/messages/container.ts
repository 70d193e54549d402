import type { APIContainerComponent } from 'discord-api-types/v10';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import '../markdown/spoiler.ts';
import { cssColor } from './css-color.ts';
import type { MessageView } from './message-view.ts';

/** A card around components, with its accent at the side. */
export function container(
  { accent_color, spoiler }: APIContainerComponent,
  content: readonly TemplateResult[],
  { words }: MessageView,
): TemplateResult {
  const accent = cssColor(accent_color);
  const style = styleMap(accent === undefined ? {} : { '--accent': accent });
  const card = html`<div class="container ${accent === undefined ? '' : 'accented'}" style=${style}>${content}</div>`;
  return spoiler === true
    ? html`<sandbox-spoiler cover class="of-container" .words=${words}>${card}</sandbox-spoiler>`
    : card;
}
