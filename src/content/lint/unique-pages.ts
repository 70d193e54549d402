import type { Rule } from './rule.ts';

/** Within a lesson, a page and a picture are addressed by ids that they have alone. */
export const uniquePages: Rule = ({ lessons }) =>
  lessons.flatMap(({ value, file }) => {
    const seen = new Set<string>();
    const places = value.pages.flatMap(({ id, line, blocks }) => [
      { key: `page ${id}`, entry: id, line },
      ...blocks.flatMap((block) =>
        block.kind === 'text' || block.kind === 'try'
          ? []
          : [{ key: `image ${block.id}`, entry: block.id, line: block.line }],
      ),
    ]);
    return places.flatMap(({ key, entry, line }) => {
      if (seen.has(key)) return [{ file, line, entry, message: `A second ${key}` }];
      seen.add(key);
      return [];
    });
  });
