import { html, LitElement, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { PageChannel, PageGuild } from '../contract/places.ts';
import type { PageState } from '../contract/state.ts';
import { controlStyles } from '../controls/control-styles.ts';
import { rove } from '../controls/rove.ts';
import { type IconName, icon } from '../media/icons.ts';
import { avatar } from '../messages/avatar.ts';
import { tell } from '../messages/tell.ts';
import type { ShellWords } from '../words/shell-en.ts';
import { railEntry } from './rail-entry.ts';
import { sideStyles } from './side-styles.ts';

/** The servers, the channels of the chosen one, and the direct messages. Tells with `sandbox-open-channel` where to go. */
export class SandboxSide extends LitElement {
  static override properties = {
    state: { attribute: false },
    channel: { attribute: false },
    words: { attribute: false },
  };
  declare state: PageState | undefined;
  /** Where the user is. */
  declare channel: PageChannel | undefined;
  declare words: ShellWords | undefined;

  static override styles = [controlStyles, sideStyles];

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.channels [aria-current="page"]')?.focus();
  }

  protected override render(): TemplateResult | undefined {
    const { state, channel, words } = this;
    if (state === undefined || channel === undefined || words === undefined) return undefined;
    const guild = state.guilds.find(({ id }) => id === channel.guildId);
    return html`<nav aria-label=${words.places}>
      <ul class="rail scroll" @keydown=${this.#roveIn}>
        ${railEntry({
          name: words.directMessages,
          picture: icon('chat', 24),
          channels: state.directMessages,
          chosen: guild === undefined,
          words,
        })}
        ${state.guilds.map((each) =>
          railEntry({
            name: each.name,
            picture: html`<span aria-hidden="true">${[...each.name][0]}</span>`,
            channels: each.channels,
            chosen: each.id === guild?.id,
            words,
          }),
        )}
      </ul>
      <div class="list">
        <h2 dir="auto">${guild?.name ?? words.directMessages}</h2>
        <ul class="channels scroll" @keydown=${this.#roveIn}>
          ${this.#channelsOf(state, guild).map((each) => this.#entry(each, words))}
        </ul>
        <slot></slot>
      </div>
    </nav>`;
  }

  #channelsOf(state: PageState, guild: PageGuild | undefined): readonly PageChannel[] {
    return guild?.channels ?? state.directMessages;
  }

  #entry(channel: PageChannel, words: ShellWords): TemplateResult {
    const current = channel.id === this.channel?.id;
    const open = (event: Event) => tell(event.currentTarget, 'sandbox-open-channel', { channel: channel.id });
    const unread = !current && channel.unread > 0;
    const badge = channel.kind === 'dm' ? channel.unread : channel.mentions;
    return html`<li class=${channel.kind}>
      <button
        type="button"
        class=${classMap({ unread, archived: channel.archived })}
        aria-current=${current ? 'page' : 'false'}
        tabindex=${current ? 0 : -1}
        @click=${open}
      >
        ${channel.kind === 'dm' ? avatar(channel.userId ?? '', channel.name, 32) : icon(signOf(channel))}
        <bdi class="one-line">${channel.name}</bdi>
        ${channel.kind === 'thread' ? html`<span class="hidden">(${threadIn(words, channel)})</span>` : ''}
        ${unread ? html`<span class="hidden">, ${words.unread(channel.unread)}</span>` : ''}
        ${unread && badge > 0 ? html`<span class="badge" aria-hidden="true">${badge}</span>` : ''}
      </button>
    </li>`;
  }

  #roveIn(event: KeyboardEvent): void {
    const list = event.currentTarget;
    if (list instanceof HTMLElement) rove(event, [...list.querySelectorAll('button')]);
  }
}

function signOf({ kind, archived, locked }: PageChannel): IconName {
  if (kind === 'text') return 'hash';
  if (locked) return 'lock';
  return archived ? 'archive' : 'thread';
}

function threadIn(words: ShellWords, { archived, locked }: PageChannel): string {
  const states = [archived && words.archived, locked && words.locked].filter((state) => state !== false);
  return [words.thread, ...states].join(', ');
}

customElements.define('sandbox-side', SandboxSide);
