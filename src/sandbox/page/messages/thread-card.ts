import { html, type TemplateResult } from 'lit';
import type { PageMessage } from '../contract/messages.ts';
import { icon } from '../media/icons.ts';
import type { MessageWords } from '../words/message-en.ts';
import { tell } from './tell.ts';

/** The thread under a message, which can be opened. */
export function threadCard(thread: NonNullable<PageMessage['thread']>, words: MessageWords): TemplateResult {
  const open = (event: Event) => tell(event.currentTarget, 'sandbox-open-channel', { channel: thread.id });
  return html`<button type="button" class="thread" @click=${open}>
    ${icon(thread.archived ? 'archive' : 'thread', 18)}<bdi>${thread.name}</bdi><span class="thread-count">${words.seeThread(thread.messages)} ›</span>
  </button>`;
}
