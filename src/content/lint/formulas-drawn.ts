import { formulaFile, formulasOf } from '../formula-file.ts';
import type { Rule } from './rule.ts';

/** Every formula of a lesson has its committed picture, and no picture is left from a formula that is gone. */
export const formulasDrawn: Rule = (source) => {
  const drawn = new Set(source.formulaFiles);
  const formulas = formulasOf(source);
  const wanted = new Set(formulas.map(({ formula }) => formulaFile(formula)));
  return [
    ...formulas
      .filter(({ formula }) => !drawn.has(formulaFile(formula)))
      .map(({ file, formula: { id, line } }) => {
        return { file, line, entry: id, message: 'The formula is not drawn yet: npm run formulas' };
      }),
    ...source.formulaFiles
      .filter((file) => !wanted.has(file))
      .map((file) => ({ file, line: 1, message: 'No lesson has this formula any more: npm run formulas' })),
  ];
};
