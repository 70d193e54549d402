import type { PageMessage } from '../contract/messages.ts';
import type { MessageWords } from '../words/message-en.ts';

/** What markdown is drawn with: the parsed texts, what mentions are called, and for whom. */
export type MarkdownView = {
  markdown: PageMessage['markdown'];
  names: PageMessage['names'];
  words: MessageWords;
  locale: string;
  /** World time, ms: relative timestamps count from it. */
  now: number;
};
