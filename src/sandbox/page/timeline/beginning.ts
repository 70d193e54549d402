import { html, type TemplateResult } from 'lit';
import type { PageChannel } from '../contract/places.ts';
import { icon } from '../media/icons.ts';
import { avatar } from '../messages/avatar.ts';
import { placeName } from '../state/places.ts';
import type { ShellWords } from '../words/shell-en.ts';

/** What stands above the first message of a channel; `next` is what to do where nothing has been said yet. */
export function beginning(
  channel: PageChannel,
  words: ShellWords,
  next: TemplateResult | '' = '',
): TemplateResult {
  const name = placeName(channel);
  if (channel.kind === 'dm') {
    return html`<header class="beginning">
      ${avatar(channel.userId ?? '', channel.name, 68)}
      <h2 dir="auto">${channel.name}</h2>
      <p dir="auto">${words.dmBeginning(channel.name)}</p>
      ${next}
    </header>`;
  }
  return html`<header class="beginning">
    <span class="disc">${icon(channel.kind === 'text' ? 'hash' : 'thread', 40)}</span>
    <h2 dir="auto">${words.welcome(name)}</h2>
    <p dir="auto">${words.beginning(name)}</p>
    ${next}
  </header>`;
}
