import { html, LitElement, type TemplateResult } from 'lit';
import type { PageMenuCommand } from '../contract/commands.ts';
import type { PageMessage } from '../contract/messages.ts';
import type { Directory } from '../contract/places.ts';
import { emojiStyles } from '../markdown/emoji-styles.ts';
import { isJumbo } from '../markdown/is-jumbo.ts';
import { markdown } from '../markdown/markdown.ts';
import { markdownStyles } from '../markdown/markdown-styles.ts';
import { icon } from '../media/icons.ts';
import { mediaStyles } from '../media/media-styles.ts';
import { outsideStyles } from '../media/outside-styles.ts';
import type { MessageWords } from '../words/message-en.ts';
import { attachments } from './attachments.ts';
import { authorName } from './author-name.ts';
import { avatar } from './avatar.ts';
import { componentStyles } from './component-styles.ts';
import { components } from './components.ts';
import { contextLine } from './context-line.ts';
import { embed } from './embed.ts';
import { embedStyles } from './embed-styles.ts';
import { header } from './header.ts';
import { menuStyles } from './menu-styles.ts';
import { messageMenu } from './message-menu.ts';
import { messageStyles } from './message-styles.ts';
import type { MessageView } from './message-view.ts';
import './poll.ts';
import { reactions } from './reactions.ts';
import { systemLine } from './system-line.ts';
import { tell } from './tell.ts';
import { threadCard } from './thread-card.ts';

const suppressEmbeds = 4;

/** A message as Discord's client shows it. What is done with it leaves as the events of `PageEvents`. */
export class SandboxMessage extends LitElement {
  static override properties = {
    entry: { attribute: false },
    viewer: {},
    busy: {},
    directory: { attribute: false },
    menu: { attribute: false },
    words: { attribute: false },
    locale: {},
    now: { type: Number },
    grouped: { type: Boolean, reflect: true },
  };
  declare entry: PageMessage | undefined;
  /** The id of who looks. */
  declare viewer: string;
  /** The custom_id of a component that waits for the bot's answer. */
  declare busy: string | undefined;
  /** Whom and what the selects offer. */
  declare directory: Directory;
  /** What its menu offers. */
  declare menu: readonly PageMenuCommand[];
  declare words: MessageWords | undefined;
  declare locale: string;
  /** World time, ms. */
  declare now: number;
  /** Follows a message of the same author so soon that it needs no header of its own. */
  declare grouped: boolean;

  static override styles = [
    messageStyles,
    markdownStyles,
    mediaStyles,
    outsideStyles,
    componentStyles,
    embedStyles,
    emojiStyles,
    menuStyles,
  ];

  constructor() {
    super();
    this.viewer = '';
    this.directory = { users: [], roles: [], channels: [] };
    this.menu = [];
    this.locale = 'es-419';
    this.now = 0;
    this.grouped = false;
  }

  protected override render(): TemplateResult | undefined {
    const { entry, words, viewer, busy, directory, locale, now } = this;
    if (entry === undefined || words === undefined) return undefined;
    const { markdown, names } = entry;
    const view: MessageView = { entry, words, viewer, busy, directory, locale, now, markdown, names };
    const system = systemLine(view);
    const context = system === undefined ? contextLine(view) : undefined;
    const { author } = entry.message;
    const bare = this.grouped && context === undefined;
    const marks = [entry.ephemeral && 'ephemeral', this.#mentioned() && 'mentioned', bare && 'bare'];
    return html`<article class=${marks.filter(Boolean).join(' ')} aria-labelledby="author time" @contextmenu=${this.#onContextMenu}>
      ${
        system ??
        html`${context}
          <div class="side">${avatar(author.id, authorName(author, names).name, 40)}</div>
          <div class="main">${header(view)}${entry.deferred ? thinking(view) : body(view)}</div>
          ${messageMenu(view, this.menu)}`
      }
    </article>`;
  }

  /** A click with the other button opens the menu, where there is one, but not over what has a menu of the browser's own. */
  #onContextMenu(event: MouseEvent): void {
    const menu = this.renderRoot.querySelector<HTMLElement>('#menu');
    const own = event
      .composedPath()
      .some((each) => each instanceof HTMLElement && each.matches('a, img, input'));
    if (menu === null || own || getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    // Letting the button go outside of a menu closes it.
    if (event.buttons === 0) menu.showPopover();
    else window.addEventListener('pointerup', () => setTimeout(() => menu.showPopover()), { once: true });
  }

  #mentioned(): boolean {
    const { message } = this.entry ?? {};
    return (
      message?.mention_everyone === true || message?.mentions.some(({ id }) => id === this.viewer) === true
    );
  }
}

function thinking(view: MessageView): TemplateResult {
  const { entry, words } = view;
  const { name } = authorName(entry.message.author, entry.names);
  return html`<p class="thinking"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span> ${words.thinking(name)}</p>
    ${entry.ephemeral ? onlyYou(view) : ''}`;
}

function body(view: MessageView): TemplateResult {
  const { entry, words } = view;
  const { message, thread } = entry;
  const edited = message.edited_timestamp === null ? '' : html`<span class="edited">${words.edited}</span>`;
  const embeds = ((message.flags ?? 0) & suppressEmbeds) === 0 ? message.embeds : [];
  const look = isJumbo(entry.markdown[message.content] ?? []) ? 'jumbo' : '';
  return html`
    ${message.content === '' ? '' : html`<div class="markdown content ${look}" dir="auto">${markdown(message.content, view)} ${edited}</div>`}
    ${message.attachments.length === 0 ? '' : attachments(message.attachments, view)}
    ${embeds.map((given) => embed(given, view))}
    ${
      message.poll === undefined
        ? ''
        : html`<sandbox-poll .poll=${message.poll} .message=${message.id} .words=${words} .locale=${view.locale} .now=${view.now}></sandbox-poll>`
    }
    ${components(message.components ?? [], view)}
    ${message.content === '' ? edited : ''}
    ${message.reactions === undefined || message.reactions.length === 0 ? '' : reactions(message.reactions, words)}
    ${thread === undefined ? '' : threadCard(thread, words)}
    ${entry.ephemeral ? onlyYou(view) : ''}`;
}

function onlyYou({ entry, words }: MessageView): TemplateResult {
  const dismiss = (event: Event) =>
    tell(event.currentTarget, 'sandbox-dismiss', { message: entry.message.id });
  return html`<p class="only-you">${icon('eye', 16)} ${words.onlyYou} •
    <button type="button" class="plain" @click=${dismiss}>${words.dismiss}</button></p>`;
}

customElements.define('sandbox-message', SandboxMessage);
