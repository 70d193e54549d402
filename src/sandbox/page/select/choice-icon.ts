import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { icon } from '../media/icons.ts';
import { avatar } from '../messages/avatar.ts';
import { emoji } from '../messages/emoji.ts';
import type { Choice } from './choice.ts';

/** What stands before a choice: its emoji, or what shows that it is a person, a role or a channel. */
export function choiceIcon(choice: Choice, size = 24): TemplateResult {
  if (choice.emoji !== undefined) return emoji(choice.emoji);
  switch (choice.kind) {
    case undefined:
      return html``;
    case 'user':
      return avatar(choice.value, choice.label, size);
    case 'role':
      return html`<span class="kind dot" style=${styleMap(choice.color === undefined ? {} : { '--role': choice.color })}></span>`;
    case 'channel':
      return html`<span class="kind">${icon('hash', 20)}</span>`;
    default:
      return choice.kind satisfies never;
  }
}
