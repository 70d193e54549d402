import { html, type TemplateResult } from 'lit';
import type { PageChannel } from '../contract/places.ts';
import { icon } from '../media/icons.ts';
import type { ShellWords } from '../words/shell-en.ts';

/** The panels beside the messages. */
export type Panel = 'side' | 'tools';

export type TopBar = {
  channel: PageChannel;
  panel: Panel | undefined;
  words: ShellWords;
  toggle: (panel: Panel) => void;
};

const pictures = { text: 'hash', thread: 'thread', dm: 'at' } as const;

/** What stands above the messages: where one is, and what opens the panels. */
export function topBar({ channel, panel, words, toggle }: TopBar): TemplateResult {
  return html`<header class="top">
    <button
      type="button"
      class="icon-button menu"
      aria-label=${words.openPlaces}
      aria-expanded=${panel === 'side'}
      @click=${() => toggle('side')}
    >${icon('menu')}</button>
    <span class="sign">${icon(pictures[channel.kind])}</span>
    <h1 class="one-line" dir="auto">${channel.name}</h1>
    <button
      type="button"
      class="icon-button tools-button"
      aria-label=${words.openTools}
      title=${words.openTools}
      aria-expanded=${panel === 'tools'}
      @click=${() => toggle('tools')}
    >${icon('tools')}</button>
  </header>`;
}
