import type { PageMessage } from '../contract/messages.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { Words } from '../words/words.ts';

const longest = 200;

/** What a screen reader is told of a new message: who says it, and how it begins. */
export function spokenText({ message, names, markdown, deferred }: PageMessage, words: Words): string {
  const name = names.users[message.author.id]?.name ?? message.author.username;
  if (deferred) return words.message.thinking(name);
  const texts = Object.values(markdown).map((nodes) => plainText(nodes, names).trim());
  const poll = message.poll?.question.text;
  const file = message.attachments.length > 0 ? words.message.seeAttachment : '';
  const text = texts.join(' ').replaceAll(/\s+/g, ' ') || (poll ?? file);
  return words.shell.said(name, text.length > longest ? `${text.slice(0, longest)}…` : text);
}
