import type { MessageType } from 'discord-api-types/v10';
import { html, type TemplateResult } from 'lit';
import { type IconName, icon } from '../media/icons.ts';
import { authorName } from './author-name.ts';
import { messageTime } from './message-time.ts';
import type { MessageView } from './message-view.ts';
import { pollResult } from './poll-result.ts';
import { tell } from './tell.ts';

const pinned: MessageType = 6;
const threadCreated: MessageType = 18;
const threadStarter: MessageType = 21;
const pollEnded: MessageType = 46;

/** A message by which Discord itself says that something happened; nothing for those that people and bots write. */
export function systemLine(view: MessageView): TemplateResult | undefined {
  const { message } = view.entry;
  const { words } = view;
  switch (message.type) {
    case pinned:
      return line(view, 'pin', html`${words.pinnedMessage}`);
    case threadCreated:
      return line(view, 'thread', html`${words.startedThread} ${threadName(view)}`);
    // Where the message is still there, the thread begins with it instead.
    case threadStarter:
      return html`<div class="system"><span class="system-icon">${icon('thread', 18)}</span><p>${words.starterGone}</p></div>`;
    case pollEnded: {
      const [result] = message.embeds;
      const question = result?.fields?.find(({ name }) => name === 'poll_question_text')?.value ?? '';
      const card = result === undefined ? '' : pollResult(result, view);
      return line(view, 'poll', html`${words.pollOver} <bdi class="who">${question}</bdi>`, card);
    }
    default:
      return undefined;
  }
}

function threadName({ entry: { message } }: MessageView): TemplateResult {
  const channel = message.message_reference?.channel_id;
  const open = (event: Event) => {
    if (channel !== undefined) tell(event.currentTarget, 'sandbox-open-channel', { channel });
  };
  return html`<button type="button" class="plain" @click=${open}><bdi>${message.content}</bdi></button>`;
}

function line(
  view: MessageView,
  shape: IconName,
  what: TemplateResult,
  below: TemplateResult | '' = '',
): TemplateResult {
  const { entry, now, locale, words } = view;
  const { name } = authorName(entry.message.author, entry.names);
  const at = Date.parse(entry.message.timestamp);
  return html`<div class="system">
    <span class="system-icon">${icon(shape, 18)}</span>
    <p><bdi id="author" class="who">${name}</bdi> ${what} <time id="time" datetime=${entry.message.timestamp}>${messageTime(at, now, locale, words)}</time></p>
    ${below}
  </div>`;
}
