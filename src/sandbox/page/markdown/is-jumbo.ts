import type { MarkdownNode } from '../contract/markdown.ts';

const ONLY_EMOJI = /^(?:\p{RGI_Emoji}|\s)+$/v;
const EMOJI = /\p{RGI_Emoji}/gv;
/** Discord draws up to so many large. */
const most = 30;

/** Whether a message is nothing but a few emoji, which are then drawn large. */
export function isJumbo(nodes: readonly MarkdownNode[]): boolean {
  const texts = nodes.map((node) => (node.type === 'text' ? node.text : node.type === 'break' ? '\n' : 'a'));
  const text = texts.join('');
  return ONLY_EMOJI.test(text) && (text.match(EMOJI) ?? []).length <= most && text.trim() !== '';
}
