import { html, type TemplateResult } from 'lit';
import type { PageMenuCommand } from '../contract/commands.ts';
import { rove } from '../controls/rove.ts';
import { icon } from '../media/icons.ts';
import { authorName } from './author-name.ts';
import type { MessageView } from './message-view.ts';
import { tell } from './tell.ts';

/** The button of a message that opens its menu: the bot's commands for the message and for who wrote it. */
export function messageMenu(
  view: MessageView,
  given: readonly PageMenuCommand[],
): TemplateResult | undefined {
  const { entry, words } = view;
  const { message } = entry;
  if (given.length === 0) return undefined;
  const use = (command: PageMenuCommand) => (event: Event) => {
    popupOf(event)?.hidePopover();
    const { kind, name, label } = command;
    const target = kind === 'user' ? message.author.id : message.id;
    tell(event.currentTarget, 'sandbox-menu-command', { kind, name, label, target, message: message.id });
  };
  const items = (kind: PageMenuCommand['kind'], heading: string) => {
    const here = given.filter((command) => command.kind === kind);
    if (here.length === 0) return '';
    return html`<li role="none" class="menu-heading">${heading}</li>${here.map(
      (command) =>
        html`<li role="none"><button type="button" role="menuitem" tabindex="-1" @click=${use(command)}><bdi>${command.label}</bdi></button></li>`,
    )}`;
  };
  const { name } = authorName(message.author, entry.names);
  return html`<div class="menu" @keydown=${onKey}>
    <button type="button" class="more" aria-label=${words.menu} title=${words.menu} aria-haspopup="menu" popovertarget="menu">${icon('more')}</button>
    <ul id="menu" popover role="menu" aria-label=${words.menu} @toggle=${onToggle}>
      ${items('message', words.menuMessage)} ${items('user', words.menuUser(name))}
    </ul>
  </div>`;
}

/** Opens the menu under its button, and gives the focus to its first line. */
function onToggle(event: ToggleEvent): void {
  const popup = event.currentTarget;
  if (!(popup instanceof HTMLElement) || event.newState !== 'open') return;
  const button = popup.previousElementSibling?.getBoundingClientRect();
  if (button === undefined) return;
  const { width, height } = popup.getBoundingClientRect();
  const top = button.bottom + height + 8 > innerHeight ? button.top - height - 4 : button.bottom + 4;
  popup.style.top = `${Math.max(8, top)}px`;
  popup.style.left = `${Math.max(8, Math.min(button.right - width, innerWidth - width - 8))}px`;
  popup.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
}

function onKey(event: KeyboardEvent): void {
  const popup = (event.currentTarget as HTMLElement).querySelector<HTMLElement>('[popover]');
  if (popup?.matches(':popover-open') !== true) return;
  // The lists around the menu have arrow keys of their own.
  event.stopPropagation();
  if (event.key === 'Tab') popup.hidePopover();
  else rove(event, [...popup.querySelectorAll<HTMLElement>('[role="menuitem"]')]);
}

function popupOf(event: Event): HTMLElement | null {
  return event.currentTarget instanceof HTMLElement
    ? event.currentTarget.closest<HTMLElement>('[popover]')
    : null;
}
