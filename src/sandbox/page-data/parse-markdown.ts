import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import type { MarkdownNode, TimestampStyle } from '../page/contract/markdown.ts';
import { listRule } from './list-rule.ts';

type Parsed = ReturnType<ReturnType<typeof SimpleMarkdown.parserFor>>[number];

type Rule = (typeof rulesExtended)[string];

/** The same rule; what is inside knows that it does not begin a line. */
const asSpan = (rule: Rule): Rule => ({
  ...rule,
  parse: (capture, parse, state) =>
    rule.parse(capture, (text, inner) => parse(text, { ...inner, inSpan: true }), state),
});
const spans = ['strong', 'em', 'underline', 'strikethrough'];
const rules = Object.fromEntries(
  Object.entries(rulesExtended).map(([name, rule]) => [name, spans.includes(name) ? asSpan(rule) : rule]),
);
const parser = SimpleMarkdown.parserFor({ ...rules, list: listRule });

/** Parses Discord's markdown. Never throws: what is no markdown is text. */
export function parseMarkdown(text: string): MarkdownNode[] {
  return nodesOf(parser(text, { inline: true }));
}

function nodesOf(parsed: readonly Parsed[]): MarkdownNode[] {
  const nodes: MarkdownNode[] = [];
  for (const node of parsed.flatMap(nodeOf)) {
    const last = nodes.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.text += node.text;
    else nodes.push({ ...node });
  }
  return nodes;
}

function nodeOf(node: Parsed): MarkdownNode | MarkdownNode[] {
  const content = () => nodesOf(node.content);
  switch (node.type) {
    case 'text':
    case 'twemoji':
      return { type: 'text', text: node.content ?? node.name };
    case 'br':
    case 'newline':
      return { type: 'break' };
    case 'strong':
      return { type: 'bold', content: content() };
    case 'em':
      return { type: 'italic', content: content() };
    case 'underline':
      return { type: 'underline', content: content() };
    case 'strikethrough':
      return { type: 'strike', content: content() };
    case 'spoiler':
      return { type: 'spoiler', content: content() };
    case 'heading':
      return { type: 'heading', level: node.level, content: content() };
    case 'subtext':
      return { type: 'subtext', content: content() };
    case 'blockQuote':
      return { type: 'quote', content: withoutLastBreak(content()) };
    case 'list':
      return { type: 'list', ordered: node.ordered, start: node.start, items: node.items.map(nodesOf) };
    case 'inlineCode':
      return { type: 'code', text: node.content };
    case 'codeBlock':
      return { type: 'code-block', language: node.lang, text: node.content };
    case 'link':
    case 'url':
    case 'autolink':
      return linkOf(node.type, node.target, content());
    case 'user':
    case 'role':
    case 'channel':
      return { type: node.type, id: node.id };
    case 'slashCommand':
      return { type: 'command', id: node.id, name: node.fullName };
    case 'everyone':
    case 'here':
      return { type: node.type };
    case 'timestamp':
      return { type: 'timestamp', seconds: Number(node.timestamp), style: timestampStyle(node.format) };
    case 'emoji':
      return { type: 'emoji', id: node.id, name: node.name, animated: node.animated };
    case 'guildNavigation':
      return { type: 'text', text: `<${node.id}:${node.navigation}>` };
    default:
      throw new Error(`The markdown library made a node that the page does not know: ${node.type}`);
  }
}

/** Only http and https lead anywhere; the rest stays as it was written. */
function linkOf(kind: 'link' | 'url' | 'autolink', target: string, content: MarkdownNode[]): MarkdownNode[] {
  const url = URL.parse(target);
  if (url?.protocol === 'http:' || url?.protocol === 'https:')
    return [{ type: 'link', href: url.href, content: content.flatMap(withoutLink) }];
  if (kind !== 'link') return content;
  return [{ type: 'text', text: '[' }, ...content, { type: 'text', text: `](${target})` }];
}

/** A link in the text of a link would lead elsewhere than the one around it. */
function withoutLink(node: MarkdownNode): MarkdownNode[] {
  return node.type === 'link' ? node.content : [node];
}

function timestampStyle(format: TimestampStyle | undefined): TimestampStyle {
  return format ?? 'f';
}

function withoutLastBreak(content: MarkdownNode[]): MarkdownNode[] {
  return content.at(-1)?.type === 'break' ? content.slice(0, -1) : content;
}
