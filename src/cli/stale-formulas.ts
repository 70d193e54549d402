import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../content/fault.ts';
import { formulaFile, formulasOf } from '../content/formula-file.ts';
import type { ContentSource } from '../content/source.ts';
import { renderFormula } from './render-formula.ts';

/** What is to be done to the picture of a formula. */
export type StaleFormula =
  | { readonly file: string; readonly state: 'missing' | 'changed'; readonly svg: string }
  | { readonly file: string; readonly state: 'left over' };

/** What must change in the formulas folder for it to hold what the lessons say, and the formulas that cannot be drawn. */
export async function staleFormulas(
  directory: string,
  source: ContentSource,
): Promise<{ stale: StaleFormula[]; faults: Fault[] }> {
  const wanted = new Map<string, string>();
  const faults: Fault[] = [];
  for (const { file, formula } of formulasOf(source)) {
    try {
      wanted.set(formulaFile(formula), await renderFormula(formula.tex, formula.alt));
    } catch (error) {
      const message = `Cannot be drawn: ${error instanceof Error ? error.message : error}`;
      faults.push({ file, line: formula.line, entry: formula.id, message });
    }
  }
  const existing = new Set(source.formulaFiles);
  const stale: StaleFormula[] = [];
  for (const [file, svg] of wanted) {
    if (!existing.has(file)) stale.push({ file, state: 'missing', svg });
    else if (readFileSync(join(directory, file), 'utf8') !== svg) stale.push({ file, state: 'changed', svg });
  }
  for (const file of existing) if (!wanted.has(file)) stale.push({ file, state: 'left over' });
  return { stale, faults };
}

/** Writes the picture, or removes it if no lesson needs it any more. */
export function repairFormula(directory: string, formula: StaleFormula): void {
  const path = join(directory, formula.file);
  if (formula.state === 'left over') rmSync(path);
  else writeFileSync(path, formula.svg);
}
