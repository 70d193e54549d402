import type { Rule } from './rule.ts';

/** Discord takes 4000 characters in all the text of a message; the title and the page count need some of them. */
const PAGE_LIMIT = 3800;
/** As many components fit a message that each block, and the buttons below, have theirs. */
const BLOCK_LIMIT = 20;
/** The description of a picture in a media gallery. */
const ALT_LIMIT = 1024;

const TABLE = /^\s*\|.*\|\s*$/m;
const HTML = /<\/?[a-z][a-z0-9]*(\s[^>]*)?>/i;
const DEEP_HEADING = /^#{4,} /m;

/** Every page of a lesson fits into one message, in the markdown that Discord draws: no tables, no HTML. */
export const discordFits: Rule = ({ lessons }) =>
  lessons.flatMap(({ value, file }) =>
    value.pages.flatMap(({ id, title, line, blocks }) => {
      const fault = (message: string, at = line) => ({ file, line: at, entry: id, message });
      const length = blocks.reduce(
        (sum, block) => sum + (block.kind === 'text' ? block.markdown.length : 0),
        title.length,
      );
      const faults = blocks.flatMap((block) => {
        if (block.kind === 'try') return [];
        if (block.kind !== 'text')
          return block.alt.length > ALT_LIMIT ? [fault('The alt text is too long', block.line)] : [];
        if (TABLE.test(block.markdown)) return [fault('Discord draws no tables', block.line)];
        if (HTML.test(block.markdown)) return [fault('Discord draws no HTML', block.line)];
        return DEEP_HEADING.test(block.markdown)
          ? [fault('Discord draws headings to ### only', block.line)]
          : [];
      });
      if (blocks.length === 0) faults.push(fault('The page is empty'));
      if (length > PAGE_LIMIT)
        faults.push(fault(`The page has ${length} characters, at most ${PAGE_LIMIT} fit`));
      if (blocks.length > BLOCK_LIMIT)
        faults.push(fault(`The page has ${blocks.length} blocks, ${BLOCK_LIMIT} fit`));
      return faults;
    }),
  );
