import { rulesExtended } from 'discord-markdown-parser';

const line = /^( *)([-*]|\d{1,9}\.) +(.*)$/;
// The last group has to be the line break: by it the library's headings know that a line begins.
const lines = /^(?: *(?:[-*]|\d{1,9}\.) +\S[^\n]*(\n|$))+/;

type Line = { depth: number; ordered: boolean; start: number; text: string };

/** Discord's lists, which the parser's library leaves out: bulleted, numbered, nested by indentation. */
export const listRule: (typeof rulesExtended)[string] = {
  order: rulesExtended.subtext?.order ?? 0,
  match: (source, state, before) =>
    state.inSpan !== true && /^$|\n *$/.test(before) ? lines.exec(source) : null,
  parse: (capture, parse, state) => {
    const read = (capture[0] ?? '').split('\n').flatMap((text) => lineOf(text) ?? []);
    return listsOf(read, (text) => parse(text, { ...state, prevCapture: null }));
  },
};

function lineOf(source: string): Line | undefined {
  const found = line.exec(source);
  if (found === null) return undefined;
  const [, indent = '', mark = '', text = ''] = found;
  const ordered = mark.endsWith('.');
  return { depth: indent.length, ordered, start: ordered ? Number.parseInt(mark, 10) : 1, text };
}

type Node = { type: string; [key: string]: unknown };

function listsOf(read: readonly Line[], parse: (text: string) => Node[]): Node[] {
  const lists: (Node & { items: Node[][]; ordered: boolean })[] = [];
  for (let index = 0; index < read.length; index += 1) {
    const item = read[index];
    if (item === undefined) break;
    const next = read.findIndex((other, at) => at > index && other.depth <= item.depth);
    const inner = read.slice(index + 1, next === -1 ? undefined : next);
    const content = [...parse(item.text), ...listsOf(inner, parse)];
    const list = lists.at(-1);
    if (list?.ordered === item.ordered) list.items.push(content);
    else lists.push({ type: 'list', ordered: item.ordered, start: item.start, items: [content] });
    index += inner.length;
  }
  return lists;
}
