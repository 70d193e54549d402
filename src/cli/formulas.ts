import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError } from '../content/fault.ts';
import { CONTENT_DIRECTORY, readSource } from '../content/read-source.ts';
import { repairFormula, staleFormulas } from './stale-formulas.ts';

/*
 * npm run formulas [-- directory]: draws the formulas of the lessons. With --check it only says whether the pictures
 * are current, and exits with 1 if they are not.
 */

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const directory = resolve(positionals[0] ?? CONTENT_DIRECTORY);
const { source, faults: unreadable } = readSource(directory);
const { stale, faults } = await staleFormulas(directory, source);
if (unreadable.length + faults.length > 0) throw new ContentError([...unreadable, ...faults]);
for (const formula of stale) {
  if (!values.check) repairFormula(directory, formula);
  console.log(`${formula.state}${values.check ? '' : ', repaired'}: ${formula.file}`);
}
if (stale.length === 0) console.log('The formulas are up to date.');
else if (values.check) {
  console.error('Draw them with: npm run formulas');
  process.exitCode = 1;
}
