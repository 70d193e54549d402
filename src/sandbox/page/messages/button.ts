import type { APIButtonComponent, ButtonStyle } from 'discord-api-types/v10';
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { icon } from '../media/icons.ts';
import { safeHref } from '../media/safe-href.ts';
import { emoji } from './emoji.ts';
import type { MessageView } from './message-view.ts';
import { tell } from './tell.ts';

const looks = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
  5: 'link',
  6: 'premium',
} as const satisfies Record<ButtonStyle, string>;

/** A button of any style. While one waits for the bot's answer, it shows dots and none can be pressed. */
export function button(component: APIButtonComponent, view: MessageView): TemplateResult {
  const { words, entry, busy } = view;
  const look = looks[component.style];
  if ('url' in component) {
    const href = component.disabled === true ? undefined : safeHref(component.url);
    const face = html`${inside(component)}<span class="outward">${icon('external', 16)}</span>`;
    if (href === undefined)
      return html`<a class="button ${look}" role="link" aria-disabled="true">${face}</a>`;
    return html`<a class="button ${look}" href=${href} target="_blank" rel="noopener noreferrer">${face}<span class="hidden"> (${words.newTab})</span></a>`;
  }
  if ('sku_id' in component) {
    return html`<button type="button" class="button ${look}" ?disabled=${component.disabled === true}>${icon('shop', 16)}<span class="label">${words.premium}</span></button>`;
  }
  const waits = busy === component.custom_id;
  const press = (event: Event) => {
    if (busy === undefined)
      tell(event.currentTarget, 'sandbox-press', {
        message: entry.message.id,
        customId: component.custom_id,
      });
  };
  // Another button in its place is another element: it must not take over the focus, nor the next Enter.
  return html`${keyed(
    component.custom_id,
    html`<button type="button" class="button ${look} ${waits ? 'waits' : ''}" ?disabled=${component.disabled === true}
      aria-disabled=${busy !== undefined} aria-busy=${waits} data-custom-id=${component.custom_id} @click=${press}>
    ${inside(component)}
    ${waits ? html`<span class="dots" role="img" aria-label=${words.waiting}><i></i><i></i><i></i></span>` : ''}
  </button>`,
  )}`;
}

function inside(component: Exclude<APIButtonComponent, { sku_id: string }>): TemplateResult {
  return html`${component.emoji === undefined ? '' : emoji(component.emoji)}
    ${component.label === undefined ? '' : html`<span class="label"><bdi>${component.label}</bdi></span>`}`;
}
