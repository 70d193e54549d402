import type { MarkdownNode } from '../contract/markdown.ts';
import type { PageMessage } from '../contract/messages.ts';

/** A text without its markdown, as it is read aloud: mentions by their names, and nothing of what a spoiler hides. */
export function plainText(nodes: readonly MarkdownNode[], names: PageMessage['names']): string {
  return nodes.map((node) => one(node, names)).join('');
}

function one(node: MarkdownNode, names: PageMessage['names']): string {
  switch (node.type) {
    case 'text':
    case 'code':
    case 'code-block':
      return node.text;
    case 'break':
      return '\n';
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strike':
    case 'link':
      return plainText(node.content, names);
    case 'heading':
    case 'subtext':
    case 'quote':
      return `${plainText(node.content, names)}\n`;
    case 'list':
      return node.items.map((item) => `${plainText(item, names)}\n`).join('');
    case 'user':
      return `@${names.users[node.id]?.name ?? ''}`;
    case 'role':
      return `@${names.roles[node.id]?.name ?? ''}`;
    case 'channel':
      return `#${names.channels[node.id]?.name ?? ''}`;
    case 'command':
      return `/${node.name}`;
    case 'everyone':
    case 'here':
      return `@${node.type}`;
    case 'emoji':
      return `:${node.name}:`;
    case 'spoiler':
      return '…';
    case 'timestamp':
      return '';
    default:
      return node satisfies never;
  }
}
