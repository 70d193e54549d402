import { parseArgs } from 'node:util';
import { ContentError } from '../content/fault.ts';
import { CONTENT_DIRECTORY, readSource } from '../content/read-source.ts';
import { repairFormula, staleFormulas } from './stale-formulas.ts';

/* npm run formulas: draws the formulas of the lessons. With --check it only says whether the pictures are current. */

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const { source, faults } = readSource(CONTENT_DIRECTORY);
if (faults.length > 0) throw new ContentError(faults);
const stale = await staleFormulas(CONTENT_DIRECTORY, source);
for (const formula of stale) {
  if (!values.check) repairFormula(CONTENT_DIRECTORY, formula);
  console.log(
    `${values.check ? 'out of date' : formula.svg === undefined ? 'removed' : 'drawn'}: ${formula.file}`,
  );
}
if (stale.length === 0) console.log('The formulas are up to date.');
else if (values.check) {
  console.error('Draw them with: npm run formulas');
  process.exitCode = 1;
}
