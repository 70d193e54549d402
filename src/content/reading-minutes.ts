import type { SourceLesson } from './source.ts';

/** A usual pace of silent reading for texts to learn from, below the 240–260 words a minute of light reading. */
const WORDS_PER_MINUTE = 200;

/** How long a lesson takes to read, in whole minutes, at least 1. Pictures are not counted. */
export function readingMinutes({ pages }: Pick<SourceLesson, 'pages'>): number {
  const text = pages
    .flatMap(({ title, blocks }) => [
      title,
      ...blocks.flatMap((block) => (block.kind === 'text' ? [block.markdown] : [])),
    ])
    .join(' ');
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
