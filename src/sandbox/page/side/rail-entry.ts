import { html, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { PageChannel } from '../contract/places.ts';
import { tell } from '../messages/tell.ts';
import type { ShellWords } from '../words/shell-en.ts';

export type RailEntry = {
  name: string;
  picture: TemplateResult;
  channels: readonly PageChannel[];
  chosen: boolean;
  words: ShellWords;
};

/** A server (or the direct messages) in the rail, with its marks; it leads to the first channel that has news. */
export function railEntry({ name, picture, channels, chosen, words }: RailEntry): TemplateResult {
  const unread = channels.reduce((sum, channel) => sum + channel.unread, 0);
  const count = channels.reduce(
    (sum, channel) => sum + (channel.kind === 'dm' ? channel.unread : channel.mentions),
    0,
  );
  const open = (event: Event) => {
    const first = channels.find((channel) => channel.unread > 0) ?? channels[0];
    if (first !== undefined) tell(event.currentTarget, 'sandbox-open-channel', { channel: first.id });
  };
  return html`<li>
    <button
      type="button"
      class=${classMap({ unread: unread > 0 })}
      aria-current=${chosen ? 'true' : 'false'}
      tabindex=${chosen ? 0 : -1}
      title=${name}
      @click=${open}
    >
      <span class="picture">${picture}</span>
      <span class="hidden">${name}${unread > 0 ? `, ${words.unread(unread)}` : ''}</span>
      ${count > 0 && !chosen ? html`<span class="badge" aria-hidden="true">${count}</span>` : ''}
    </button>
  </li>`;
}
