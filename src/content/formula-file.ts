import { createHash } from 'node:crypto';
import type { ContentSource, SourceBlock } from './source.ts';

export const FORMULA_FOLDER = 'formulas';

export type SourceFormula = Extract<SourceBlock, { kind: 'formula' }>;

/**
 * Where a formula's picture is kept, relative to the content directory. The name holds a hash of what the picture
 * shows and is titled, so a changed formula never shows the picture of the old one.
 */
export function formulaFile({ id, alt, tex }: Pick<SourceFormula, 'id' | 'alt' | 'tex'>): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([alt, tex]))
    .digest('hex')
    .slice(0, 12);
  return `${FORMULA_FOLDER}/${id}.${hash}.svg`;
}

/** Every formula of every lesson, with the file in which it stands. */
export function formulasOf({ lessons }: ContentSource): { file: string; formula: SourceFormula }[] {
  return lessons.flatMap(({ file, value }) =>
    value.pages
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'formula' ? [{ file, formula: block }] : [])),
  );
}
