import { html, type TemplateResult } from 'lit';
import type { PageMessage } from '../contract/messages.ts';
import { markdown } from '../markdown/markdown.ts';
import { icon } from '../media/icons.ts';
import { authorName } from './author-name.ts';
import { avatar } from './avatar.ts';
import type { MessageView } from './message-view.ts';
import { tell } from './tell.ts';

const reply = 19;
const commands: readonly number[] = [20, 23];

/** What a message answers, in the line above it: a command that somebody used, or another message. */
export function contextLine(view: MessageView): TemplateResult | undefined {
  const { message, command } = view.entry;
  if (command !== undefined && commands.includes(message.type)) return usedCommand(view, command);
  return message.type === reply ? repliedTo(view) : undefined;
}

function usedCommand(
  view: MessageView,
  { name, label, fromMenu }: NonNullable<PageMessage['command']>,
): TemplateResult | undefined {
  const { entry, words } = view;
  const user = entry.message.interaction_metadata?.user;
  if (user === undefined) return undefined;
  const { name: who } = authorName(user, entry.names);
  const begin = (event: Event) => tell(event.currentTarget, 'sandbox-command', { name });
  return html`<div class="context">
    <span class="spine"></span>${avatar(user.id, who, 16)}
    <span class="context-text"><bdi class="who">${who}</bdi> ${words.used}
    ${
      fromMenu
        ? html`<span class="used">${icon('more', 12)}<bdi>${label}</bdi></span>`
        : html`<button type="button" class="used" title=${words.runCommand(label)} @click=${begin}><bdi>/${label}</bdi></button>`
    }</span>
  </div>`;
}

function repliedTo(view: MessageView): TemplateResult {
  const { entry, words } = view;
  const original = entry.message.referenced_message;
  if (original === undefined || original === null)
    return html`<div class="context"><span class="spine"></span><span class="context-text gone">${words.originalGone}</span></div>`;
  const { name } = authorName(original.author, entry.names);
  const text =
    original.content === '' ? html`<i>${words.seeAttachment}</i>` : markdown(original.content, view);
  return html`<div class="context" aria-label=${words.replyTo(name)} role="group">
    <span class="spine"></span>${avatar(original.author.id, name, 16)}
    ${original.author.bot === true ? html`<span class="tag">${words.app}</span>` : ''}
    <bdi class="who">${name}</bdi>
    <div class="context-text markdown" dir="auto" inert>${text}</div>
  </div>`;
}
