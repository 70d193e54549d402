import { pictureFaults } from '../lesson-pictures.ts';
import type { Rule } from './rule.ts';

/** Every picture of a lesson names one of our charts and gives it what it needs. */
export const picturesDrawable: Rule = ({ lessons }) =>
  lessons.flatMap(({ file, value }) =>
    value.pages
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'picture' ? [block] : []))
      .flatMap((picture) =>
        pictureFaults(picture).map((message) => ({ file, line: picture.line, entry: picture.id, message })),
      ),
  );
