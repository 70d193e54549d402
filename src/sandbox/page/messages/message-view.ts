import type { PageMessage } from '../contract/messages.ts';
import type { Directory } from '../contract/places.ts';
import type { MarkdownView } from '../markdown/markdown-view.ts';

/** What every part of a message is drawn from. */
export type MessageView = MarkdownView & {
  entry: PageMessage;
  /** The id of who looks. */
  viewer: string;
  /** The custom_id of a component that waits for the bot's answer. */
  busy: string | undefined;
  /** Whom and what the selects offer. */
  directory: Directory;
};
