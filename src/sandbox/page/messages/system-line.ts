import type { MessageType } from 'discord-api-types/v10';
import { html, type TemplateResult } from 'lit';
import { type IconName, icon } from '../media/icons.ts';
import { authorName } from './author-name.ts';
import { messageTime } from './message-time.ts';
import type { MessageView } from './message-view.ts';
import { tell } from './tell.ts';

const pinned: MessageType = 6;
const threadCreated: MessageType = 18;

/** A message by which Discord itself says that something happened; nothing for those that people and bots write. */
export function systemLine(view: MessageView): TemplateResult | undefined {
  const { message } = view.entry;
  if (message.type === pinned) return line(view, 'pin', html`${view.words.pinnedMessage}`);
  if (message.type !== threadCreated) return undefined;
  const channel = message.message_reference?.channel_id;
  const open = (event: Event) => {
    if (channel !== undefined) tell(event.currentTarget, 'sandbox-open-channel', { channel });
  };
  const name = html`<button type="button" class="plain" @click=${open}><bdi>${message.content}</bdi></button>`;
  return line(view, 'thread', html`${view.words.startedThread} ${name}`);
}

function line(view: MessageView, shape: IconName, what: TemplateResult): TemplateResult {
  const { entry, now, locale, words } = view;
  const { name } = authorName(entry.message.author, entry.names);
  const at = Date.parse(entry.message.timestamp);
  return html`<div class="system">
    <span class="system-icon">${icon(shape, 18)}</span>
    <p><bdi id="author" class="who">${name}</bdi> ${what} <time id="time" datetime=${entry.message.timestamp}>${messageTime(at, now, locale, words)}</time></p>
  </div>`;
}
