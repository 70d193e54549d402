import { html, type TemplateResult } from 'lit';
import type { MarkdownNode } from '../contract/markdown.ts';
import { safeHref } from '../media/safe-href.ts';
import { fullTime } from '../messages/message-time.ts';
import type { MarkdownView } from './markdown-view.ts';
import { channelMention, commandMention, roleMention, userMention } from './mention.ts';
import './spoiler.ts';
import { timestampText } from './timestamp.ts';
import { withEmoji } from './with-emoji.ts';

/** A text of the message as its markdown shows it; a text that nobody parsed is shown as it is. */
export function markdown(text: string, view: MarkdownView): TemplateResult {
  const nodes = Object.hasOwn(view.markdown, text) ? view.markdown[text] : undefined;
  return all(nodes ?? [{ type: 'text', text }], view);
}

function all(nodes: readonly MarkdownNode[], view: MarkdownView): TemplateResult {
  return html`${nodes.map((node) => one(node, view))}`;
}

function one(node: MarkdownNode, view: MarkdownView): TemplateResult {
  switch (node.type) {
    case 'text':
      return withEmoji(node.text);
    case 'break':
      return html`<br>`;
    case 'bold':
      return html`<strong>${all(node.content, view)}</strong>`;
    case 'italic':
      return html`<em>${all(node.content, view)}</em>`;
    case 'underline':
      return html`<u>${all(node.content, view)}</u>`;
    case 'strike':
      return html`<s>${all(node.content, view)}</s>`;
    case 'spoiler':
      return html`<sandbox-spoiler .words=${view.words}>${all(node.content, view)}</sandbox-spoiler>`;
    case 'heading':
      return heading(node.level, all(node.content, view));
    case 'subtext':
      return html`<small>${all(node.content, view)}</small>`;
    case 'quote':
      return html`<blockquote>${all(node.content, view)}</blockquote>`;
    case 'list': {
      const items = node.items.map((item) => html`<li>${all(item, view)}</li>`);
      return node.ordered ? html`<ol start=${node.start}>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case 'code':
      return html`<code>${node.text}</code>`;
    case 'code-block':
      return html`<pre tabindex="0" data-language=${node.language}><code>${node.text}</code></pre>`;
    case 'link':
      return link(node, view);
    case 'user':
      return userMention(node.id, view);
    case 'role':
      return roleMention(node.id, view);
    case 'channel':
      return channelMention(node.id, view);
    case 'command':
      return commandMention(node.name, view);
    case 'everyone':
    case 'here':
      return html`<span class="mention">@${node.type}</span>`;
    case 'timestamp': {
      const at = node.seconds * 1000;
      if (Math.abs(at) > 8.64e15) return html`${node.seconds}`;
      const text = timestampText(node.seconds, node.style, view.locale, view.now);
      return html`<time datetime=${new Date(at).toISOString()} title=${fullTime(at, view.locale)}>${text}</time>`;
    }
    case 'emoji':
      return html`<span class="emoji custom">:${node.name}:</span>`;
    default:
      return node satisfies never;
  }
}

/** Below the heading that names the author. */
function heading(level: 1 | 2 | 3, content: TemplateResult): TemplateResult {
  switch (level) {
    case 1:
      return html`<h4>${content}</h4>`;
    case 2:
      return html`<h5>${content}</h5>`;
    case 3:
      return html`<h6>${content}</h6>`;
    default:
      return level satisfies never;
  }
}

function link(node: MarkdownNode & { type: 'link' }, view: MarkdownView): TemplateResult {
  const href = safeHref(node.href);
  const content = all(node.content, view);
  if (href === undefined) return content;
  return html`<a href=${href} target="_blank" rel="noopener noreferrer" title=${href}>${content}</a>`;
}
