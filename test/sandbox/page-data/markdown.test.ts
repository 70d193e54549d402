import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkdownNode } from '../../../src/sandbox/page/contract/markdown.ts';
import { parseMarkdown } from '../../../src/sandbox/page-data/parse-markdown.ts';
import { everyNode } from '../../../src/sandbox/page-data/parsed-texts.ts';

const text = (content: string): MarkdownNode => ({ type: 'text', text: content });
const id = '1180000000000000101';

describe('Discord’s markdown', () => {
  it.each<[string, MarkdownNode[]]>([
    ['**a**', [{ type: 'bold', content: [text('a')] }]],
    [
      '*a* _b_',
      [{ type: 'italic', content: [text('a')] }, text(' '), { type: 'italic', content: [text('b')] }],
    ],
    ['__a__', [{ type: 'underline', content: [text('a')] }]],
    ['~~a~~', [{ type: 'strike', content: [text('a')] }]],
    ['||a||', [{ type: 'spoiler', content: [text('a')] }]],
    ['***a***', [{ type: 'italic', content: [{ type: 'bold', content: [text('a')] }] }]],
    ['\\*a\\*', [text('*a*')]],
    ['snake_case_name', [text('snake_case_name')]],
    ['`a`', [{ type: 'code', text: 'a' }]],
    ['```js\nlet a\n```', [{ type: 'code-block', language: 'js', text: 'let a' }]],
    ['```a```', [{ type: 'code-block', language: '', text: 'a' }]],
    ['a\nb', [text('a'), { type: 'break' }, text('b')]],
    ['<b>a</b> & ‮b', [text('<b>a</b> & ‮b')]],
  ])('%j', (source, nodes) => {
    expect(parseMarkdown(source)).toEqual(nodes);
  });

  it.each<[string, MarkdownNode]>([
    [`<@${id}>`, { type: 'user', id }],
    [`<@!${id}>`, { type: 'user', id }],
    [`<@&${id}>`, { type: 'role', id }],
    [`<#${id}>`, { type: 'channel', id }],
    [`</live start:${id}>`, { type: 'command', id, name: 'live start' }],
    [`<:listo:${id}>`, { type: 'emoji', id, name: 'listo', animated: false }],
    [`<a:listo:${id}>`, { type: 'emoji', id, name: 'listo', animated: true }],
    ['@everyone', { type: 'everyone' }],
    ['@here', { type: 'here' }],
    ['<t:1700000000>', { type: 'timestamp', seconds: 1_700_000_000, style: 'f' }],
    ['<t:1700000000:R>', { type: 'timestamp', seconds: 1_700_000_000, style: 'R' }],
  ])('%s names something', (source, node) => {
    expect(parseMarkdown(source)).toEqual([node]);
  });

  it.each<[string, MarkdownNode[]]>([
    ['# a', [{ type: 'heading', level: 1, content: [text('a')] }]],
    ['a\n### b', [text('a'), { type: 'break' }, { type: 'heading', level: 3, content: [text('b')] }]],
    ['-# a', [{ type: 'subtext', content: [text('a')] }]],
    ['a # b', [text('a # b')]],
    ['> a\n> b\nc', [{ type: 'quote', content: [text('a'), { type: 'break' }, text('b')] }, text('c')]],
    ['>>> a\nb', [{ type: 'quote', content: [text('a'), { type: 'break' }, text('b')] }]],
  ])('%j stands in a line of its own', (source, nodes) => {
    expect(parseMarkdown(source)).toEqual(nodes);
  });
});

describe('lists', () => {
  const list = (items: MarkdownNode[][], ordered = false, start = 1): MarkdownNode => ({
    ...{ type: 'list', ordered, start },
    items,
  });

  it.each<[string, MarkdownNode[]]>([
    ['- a\n* b', [list([[text('a')], [text('b')]])]],
    ['3. a\n4. b', [list([[text('a')], [text('b')]], true, 3)]],
    [
      '- a\n  - b\n    1. c\n- d',
      [list([[text('a'), list([[text('b'), list([[text('c')]], true)]])], [text('d')]])],
    ],
    ['- a\n1. b', [list([[text('a')]]), list([[text('b')]], true)]],
    ['- a\n# b', [list([[text('a')]]), { type: 'heading', level: 1, content: [text('b')] }]],
    ['- a\n-# b', [list([[text('a')]]), { type: 'subtext', content: [text('b')] }]],
    ['a\n- b', [text('a'), { type: 'break' }, list([[text('b')]])]],
    ['- **a**', [list([[{ type: 'bold', content: [text('a')] }]])]],
    ['> - a', [{ type: 'quote', content: [list([[text('a')]])] }]],
  ])('%j', (source, nodes) => {
    expect(parseMarkdown(source)).toEqual(nodes);
  });

  it.each(['a - b', '**- a**', '-a', '1.5 a'])('%j is none', (source) => {
    expect([...everyNode(parseMarkdown(source))].filter(({ type }) => type === 'list')).toEqual([]);
  });
});

describe('links', () => {
  it.each([
    'https://a.example/b?c=d',
    '<https://a.example/b?c=d>',
    '[https://a.example/b?c=d](https://a.example/b?c=d)',
  ])('%s leads there', (source) => {
    const href = 'https://a.example/b?c=d';
    expect(parseMarkdown(source)).toEqual([{ type: 'link', href, content: [text(href)] }]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,a', 'file:///etc/passwd', '//a.example'])(
    '%s leads nowhere and stays as it was written',
    (target) => {
      const nodes = parseMarkdown(`[a](${target})`);
      expect([...everyNode(nodes)].filter(({ type }) => type === 'link')).toEqual([]);
      expect(nodes).toEqual([text(`[a](${target})`)]);
    },
  );
});

describe('whatever is written', () => {
  const pieces = [
    '**',
    '*',
    '_',
    '__',
    '~~',
    '||',
    '`',
    '```',
    '\n',
    '> ',
    '>>> ',
    '- ',
    '1. ',
    '# ',
    '-# ',
    'a',
    ' ',
    '<',
  ];
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(fc.constantFrom(...pieces, '>', `<@${id}>`, '[a](', 'javascript:', ')', '\\', '‮', '🦜'), {
        maxLength: 60,
      })
      .map((all) => all.join('')),
  );

  it('can be parsed, and every link in it leads to the web', () => {
    fc.assert(
      fc.property(anything, (source) => {
        for (const node of everyNode(parseMarkdown(source)))
          if (node.type === 'link') expect(node.href).toMatch(/^https?:\/\//);
      }),
    );
  });

  it('loses no letter', () => {
    fc.assert(
      fc.property(anything, (source) => {
        const letters = (given: string) => given.replace(/[^a🦜]/gu, '').length;
        const shown = [...everyNode(parseMarkdown(source))].map((node) => {
          // The language of a code block is not shown, but it is kept.
          if (node.type === 'code-block') return node.language + node.text;
          return 'text' in node ? node.text : '';
        });
        // In `javascript:` there are letters, too; a link's target is not among the texts.
        const targets = [...everyNode(parseMarkdown(source))].map((node) =>
          node.type === 'link' ? node.href : '',
        );
        expect(letters(shown.join('')) + letters(targets.join(''))).toBeGreaterThanOrEqual(letters(source));
      }),
    );
  });
});
