import type { MarkdownNode } from '../page/contract/markdown.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** The parsed form of each text, by the text. */
export function parsedTexts(texts: readonly string[]): Record<string, MarkdownNode[]> {
  return Object.fromEntries(texts.map((text) => [text, parseMarkdown(text)]));
}

/** Every node, parents before children. */
export function* everyNode(nodes: readonly MarkdownNode[]): Generator<MarkdownNode> {
  for (const node of nodes) {
    yield node;
    if ('content' in node) yield* everyNode(node.content);
    if (node.type === 'list') for (const item of node.items) yield* everyNode(item);
  }
}
