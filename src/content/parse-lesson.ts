import { YAMLException } from 'js-yaml';
import { TRYABLE } from './content.ts';
import type { Fault } from './fault.ts';
import { readYaml } from './read-yaml.ts';
import { lessonHeadSchema } from './schema.ts';
import type { SourceBlock, SourceLesson, SourcePage } from './source.ts';
import { tieUnits } from './tie-units.ts';

const HEADING = /^## (?<title>.+?) \{#(?<id>[a-z][a-z0-9-]*)\}$/;
const FORMULA = /^\$\$ (?<id>[a-z][a-z0-9-]*): (?<alt>.+)$/;
const TRY = /^\[(?<label>[^\]]{1,80})\]\(try:(?<command>[a-z]+)\)$/;
const PICTURE = /^!\[(?<alt>[^\]]+)\]\((?<url>picture:[^\s)]+)\)$/;

/**
 * Reads a lesson:
 *
 * ```markdown
 * ---
 * title: Evaluar un modelo
 * ---
 *
 * ## Un título {#page-id}
 *
 * Discord markdown, one paragraph a line, because Discord breaks lines where the source does.
 *
 * $$ formula-id: what the formula says, in words
 * \text{recall} = \frac{VP}{VP + FN}
 * $$
 *
 * ![what the picture shows](picture:confusion-matrix?tp=16&fp=4#optional-id)
 *
 * [Label of the button](try:rmse)
 * ```
 *
 * Each heading begins a page. A formula, a picture and a button stand on lines of their own.
 */
export function parseLesson(
  file: string,
  text: string,
  about: Pick<SourceLesson, 'topic' | 'language'>,
): { lesson: SourceLesson; faults: Fault[] } {
  const faults: Fault[] = [];
  const fault = (line: number, message: string) => faults.push({ file, line, message });
  const lines = text.split('\n');
  const bodyStart = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0;
  const title = titleOf(lines.slice(1, Math.max(1, bodyStart - 1)).join('\n'));
  if (title === undefined)
    fault(1, 'A lesson begins with its title (up to 60 characters) between two lines of ---');

  const pages: (SourcePage & { blocks: SourceBlock[] })[] = [];
  for (let index = bodyStart; index < lines.length; index += 1) {
    const content = lines[index]?.trimEnd() ?? '';
    const line = index + 1;
    if (content.startsWith('## ')) {
      const heading = HEADING.exec(content)?.groups;
      if (heading?.id === undefined || heading.title === undefined) {
        fault(line, 'A heading is written "## Title {#page-id}"');
      } else {
        pages.push({ id: heading.id, title: heading.title, line, blocks: [] });
      }
      continue;
    }
    const blocks = pages.at(-1)?.blocks;
    if (blocks === undefined) {
      if (content !== '') fault(line, 'Text before the first heading');
    } else if (content.startsWith('$$')) {
      const end = lines.findIndex((later, at) => at > index && later.trimEnd() === '$$');
      const { id, alt } = FORMULA.exec(content)?.groups ?? {};
      if (id === undefined || alt === undefined)
        fault(line, 'A formula begins "$$ formula-id: what it says"');
      else if (end < 0) fault(line, 'The formula has no closing $$');
      else
        blocks.push({
          kind: 'formula',
          id,
          alt,
          tex: lines
            .slice(index + 1, end)
            .join('\n')
            .trim(),
          line,
        });
      if (end >= 0) index = end;
    } else if (content.startsWith('![')) {
      const picture = pictureOf(content, line);
      if (picture) blocks.push(picture);
      else fault(line, 'A picture is written "![what it shows](picture:chart?name=value#id)"');
    } else if (content.includes('](try:')) {
      const button = tryOf(content, line);
      if (button) blocks.push(button);
      else
        fault(
          line,
          `A button is written "[label](try:command)", where the command is ${TRYABLE.join(' or ')}`,
        );
    } else {
      appendText(blocks, tieUnits(content), line);
    }
  }
  const read = pages.map((page) => ({ ...page, blocks: page.blocks.map(trimmed).filter(notEmpty) }));
  return { lesson: { ...about, title: title ?? '', pages: read }, faults };
}

function titleOf(head: string): string | undefined {
  try {
    return lessonHeadSchema.safeParse(readYaml(head).value).data?.title;
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}

function pictureOf(content: string, line: number): SourceBlock | undefined {
  const { alt, url } = PICTURE.exec(content)?.groups ?? {};
  if (alt === undefined || url === undefined) return undefined;
  const { pathname: chart, searchParams, hash } = new URL(url);
  const id = hash === '' ? chart : hash.slice(1);
  return { kind: 'picture', id, alt, chart, params: Object.fromEntries(searchParams), line };
}

function tryOf(content: string, line: number): SourceBlock | undefined {
  const { label, command: named } = TRY.exec(content)?.groups ?? {};
  const command = TRYABLE.find((known) => known === named);
  return label === undefined || command === undefined ? undefined : { kind: 'try', command, label, line };
}

function appendText(blocks: SourceBlock[], content: string, line: number): void {
  const last = blocks.at(-1);
  if (last?.kind === 'text')
    blocks[blocks.length - 1] = { ...last, markdown: `${last.markdown}\n${content}` };
  else blocks.push({ kind: 'text', markdown: content, line });
}

function trimmed(block: SourceBlock): SourceBlock {
  return block.kind === 'text' ? { ...block, markdown: block.markdown.trim() } : block;
}

function notEmpty(block: SourceBlock): boolean {
  return block.kind !== 'text' || block.markdown !== '';
}
