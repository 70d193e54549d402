import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formulaFile, formulasOf } from '../content/formula-file.ts';
import type { ContentSource } from '../content/source.ts';
import { renderFormula } from './render-formula.ts';

/** A picture of a formula that is missing or out of date, or, with no `svg`, that nothing needs any more. */
export type StaleFormula = { readonly file: string; readonly svg?: string };

/**
 * What must change in the formulas folder for it to hold what the lessons say.
 *
 * @throws Error naming the lesson and line of a formula that cannot be drawn
 */
export async function staleFormulas(directory: string, source: ContentSource): Promise<StaleFormula[]> {
  const wanted = new Map<string, string>();
  for (const { file, formula } of formulasOf(source)) {
    try {
      wanted.set(formulaFile(formula), await renderFormula(formula.tex, formula.alt));
    } catch (error) {
      throw new Error(`${file}:${formula.line} (${formula.id}) cannot be drawn`, { cause: error });
    }
  }
  const existing = new Set(source.formulaFiles);
  const changed = [...wanted]
    .filter(([file, svg]) => !existing.has(file) || readFileSync(join(directory, file), 'utf8') !== svg)
    .map(([file, svg]) => ({ file, svg }));
  const unneeded = source.formulaFiles.filter((file) => !wanted.has(file)).map((file) => ({ file }));
  return [...changed, ...unneeded];
}

/** Writes, or removes, the picture. */
export function repairFormula(directory: string, { file, svg }: StaleFormula): void {
  if (svg === undefined) rmSync(join(directory, file));
  else writeFileSync(join(directory, file), svg);
}
