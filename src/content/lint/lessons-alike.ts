import type { Located, SourceLesson } from '../source.ts';
import type { Rule } from './rule.ts';

/** A lesson exists in both languages, with the same pages in the same order and the same pictures on each. */
export const lessonsAlike: Rule = ({ lessons }) => {
  const topics = Map.groupBy(lessons, ({ value }) => value.topic);
  return [...topics.values()].flatMap((versions) => {
    const [one, other] = versions;
    if (one === undefined) return [];
    if (other === undefined) return [{ file: one.file, line: 1, message: 'The other language is missing' }];
    const [left, right] = [outline(one), outline(other)];
    const at = left.findIndex((step, index) => step !== right[index]);
    if (at < 0 && left.length === right.length) return [];
    const place = at < 0 ? left.length : at;
    const [here, there] = [left[place] ?? 'ends', right[place] ?? 'ends'];
    const message = `The languages part ways: ${here} here, ${there} in ${other.file}`;
    return [{ file: one.file, line: 1, message }];
  });
};

function outline({ value }: Located<SourceLesson>): string[] {
  return value.pages.flatMap(({ id, blocks }) => [
    `page ${id}`,
    ...blocks.flatMap((block) =>
      block.kind === 'text' ? [] : [`${block.kind} ${block.kind === 'try' ? block.command : block.id}`],
    ),
  ]);
}
