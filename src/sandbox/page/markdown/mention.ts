import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { PageRole } from '../contract/places.ts';
import { tell } from '../messages/tell.ts';
import type { MarkdownView } from './markdown-view.ts';

/** `@name` of a user. */
export function userMention(id: string, { names, words }: MarkdownView): TemplateResult {
  const user = names.users[id];
  return html`<span class="mention" title=${ifDefined(user?.username)}>@<bdi>${user?.name ?? words.unknownUser}</bdi></span>`;
}

/** `@role`, in the role's colour. */
export function roleMention(id: string, { names, words }: MarkdownView): TemplateResult {
  const role: PageRole | undefined = names.roles[id];
  if (role?.color === undefined)
    return html`<span class="mention">@<bdi>${role?.name ?? words.unknownRole}</bdi></span>`;
  const style = styleMap({ '--role': role.color });
  return html`<span class="mention role" style=${style}>@<bdi>${role.name}</bdi></span>`;
}

/** `#channel`, which opens it. */
export function channelMention(id: string, { names, words }: MarkdownView): TemplateResult {
  const channel = names.channels[id];
  if (channel === undefined) return html`<span class="mention">#${words.unknownChannel}</span>`;
  const open = (event: Event) => tell(event.currentTarget, 'sandbox-open-channel', { channel: id });
  return html`<button type="button" class="mention" @click=${open}>#<bdi>${channel.name}</bdi></button>`;
}

/** `/command`, which begins it in the composer. */
export function commandMention(name: string, { words }: MarkdownView): TemplateResult {
  const begin = (event: Event) => tell(event.currentTarget, 'sandbox-command', { name });
  return html`<button type="button" class="mention" title=${words.runCommand(name)} @click=${begin}>/<bdi>${name}</bdi></button>`;
}
