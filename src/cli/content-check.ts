import { relative, resolve } from 'node:path';
import { coverage } from '../content/coverage.ts';
import { describeFault, type Fault } from '../content/fault.ts';
import { GOOD_FORM } from '../content/lint/good-form.ts';
import { MUST_HOLD } from '../content/lint/must-hold.ts';
import { CONTENT_DIRECTORY, readSource } from '../content/read-source.ts';
import { staleFormulas } from './stale-formulas.ts';

/* npm run content:check [-- directory]: what the content covers, and every fault. Exits with 1 if there is one. */

const directory = resolve(process.argv[2] ?? CONTENT_DIRECTORY);
const { source, faults } = readSource(directory);
const formulas = await staleFormulas(directory, source);
const found: Fault[] = [
  ...faults,
  ...[...MUST_HOLD, ...GOOD_FORM].flatMap((rule) => rule(source)),
  ...formulas.faults,
  // Missing and left-over pictures are found by a rule already, for the bot finds them too.
  ...formulas.stale
    .filter(({ state }) => state === 'changed')
    .map(({ file }) => ({ file, line: 1, message: 'The picture is out of date: npm run formulas' })),
];
console.log(coverage(source));
const shown = relative(process.cwd(), directory);
for (const fault of found) console.error(`${shown}/${describeFault(fault)}`);
if (found.length > 0) process.exitCode = 1;
console.log(found.length === 0 ? 'The content is sound.' : `Faults: ${found.length}`);
