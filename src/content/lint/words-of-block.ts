import type { SourceBlock } from '../source.ts';

/** What a block of a lesson says in words: of a picture and a formula, to those who cannot see them. */
export function wordsOfBlock(block: SourceBlock): string {
  switch (block.kind) {
    case 'text':
      return block.markdown;
    case 'try':
      return block.label;
    case 'formula':
    case 'picture':
      return block.alt;
    default:
      return block satisfies never;
  }
}
