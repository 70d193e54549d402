import type { PageMessage } from '../contract/messages.ts';
import type { Words } from '../words/words.ts';

const longest = 200;

/** What a screen reader is told of a new message: who says it, and how it begins. */
export function spokenText({ message, names, markdown, deferred }: PageMessage, words: Words): string {
  const name = names.users[message.author.id]?.name ?? message.author.username;
  if (deferred) return words.message.thinking(name);
  const text = Object.keys(markdown).join(' ');
  return words.shell.said(name, text.length > longest ? `${text.slice(0, longest)}…` : text);
}
