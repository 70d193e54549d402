import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { ActionName, ActionParams } from './actions.ts';
import { customId } from './custom-id.ts';
import { shorten } from './shorten.ts';

export type CardFile = { name: string; bytes: Uint8Array; description?: string };

/** What a reply is made of, before it is known where it goes. Files are shown where a block names them. */
export type Card = { components: APIMessageTopLevelComponent[]; files: CardFile[] };

/** Colours never carry meaning alone: each stands beside a word or a mark. */
export const accents = {
  plain: 0x3b6fb6,
  right: 0x2e8b57,
  almost: 0xb8891c,
  wrong: 0xb8562f,
  quiet: 0x6b7280,
} as const;

export type Accent = keyof typeof accents;

/** Discord's limit on all the text of a message. */
export const MESSAGE_TEXT = 4000;

/** One framed message. Blocks that are `undefined` or empty texts are left out. */
export function card(
  accent: Accent,
  blocks: readonly (APIComponentInContainer | undefined)[],
  files: readonly CardFile[] = [],
): Card {
  const components = blocks.filter((block) => block !== undefined);
  return {
    components: [{ type: ComponentType.Container, accent_color: accents[accent], components }],
    files: [...files],
  };
}

/** A block of Discord markdown; nothing where there is nothing to say. */
export function text(...lines: readonly (string | undefined | false)[]): APIComponentInContainer | undefined {
  const content = lines.filter(Boolean).join('\n');
  return content ? { type: ComponentType.TextDisplay, content } : undefined;
}

/** How many characters the texts among these blocks hold together. */
export function textLength(blocks: readonly (APIComponentInContainer | undefined)[]): number {
  return blocks.reduce(
    (sum, block) => sum + (block?.type === ComponentType.TextDisplay ? block.content.length : 0),
    0,
  );
}

/** A text with its button at its right. */
export function choice(content: string, button: APIButtonComponent): APIComponentInContainer {
  return {
    type: ComponentType.Section,
    components: [{ type: ComponentType.TextDisplay, content }],
    accessory: button,
  };
}

/** A picture that the message carries; `description` is what a screen reader says. */
export function picture(file: CardFile & { description: string }): APIComponentInContainer {
  return {
    type: ComponentType.MediaGallery,
    items: [{ media: { url: `attachment://${file.name}` }, description: file.description }],
  };
}

/** A file to download. */
export function download(file: CardFile): APIComponentInContainer {
  return { type: ComponentType.File, file: { url: `attachment://${file.name}` } };
}

export function divider(): APIComponentInContainer {
  return { type: ComponentType.Separator, divider: true };
}

/** A row of at most five buttons. */
export function buttons(...row: readonly (APIButtonComponent | undefined)[]): APIComponentInContainer {
  return { type: ComponentType.ActionRow, components: row.filter((button) => button !== undefined) };
}

const styles = { primary: ButtonStyle.Primary, secondary: ButtonStyle.Secondary } as const;

/** A button that asks for an action. One primary button a card: the obvious next step. */
export function button<Name extends ActionName>(
  style: keyof typeof styles,
  label: string,
  action: Name,
  params: ActionParams<Name>,
): APIButtonComponent {
  return { type: ComponentType.Button, style: styles[style], label, custom_id: customId(action, params) };
}

/** The same button when there is nothing to press it for. */
export function disabled(button: APIButtonComponent): APIButtonComponent {
  return { ...button, disabled: true };
}

export type MenuOption = { value: string; label: string; description?: string; default?: boolean };

/** Discord's limits on a menu. */
export const MENU_OPTIONS = 25;
const MENU_LABEL = 100;

/** A menu to choose one thing from, or up to `most`. Long labels are cut, the value never is. */
export function menu<Name extends ActionName>(
  placeholder: string,
  options: readonly MenuOption[],
  action: Name,
  params: ActionParams<Name>,
  most = 1,
): APIComponentInContainer {
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: customId(action, params),
    placeholder,
    ...(most > 1 ? { min_values: 1, max_values: most } : {}),
    options: options.slice(0, MENU_OPTIONS).map((option) => ({
      ...option,
      label: shorten(option.label, MENU_LABEL),
    })),
  };
  return { type: ComponentType.ActionRow, components: [select] };
}
