import { coverage } from '../content/coverage.ts';
import { describeFault, type Fault } from '../content/fault.ts';
import { GOOD_FORM } from '../content/lint/good-form.ts';
import { MUST_HOLD } from '../content/lint/must-hold.ts';
import { CONTENT_DIRECTORY, readSource } from '../content/read-source.ts';
import { staleFormulas } from './stale-formulas.ts';

/* npm run content:check: every fault of the content, then what is covered. Exits with 1 if there is a fault. */

const { source, faults } = readSource(CONTENT_DIRECTORY);
const found: Fault[] = [...faults, ...[...MUST_HOLD, ...GOOD_FORM].flatMap((rule) => rule(source))];
for (const { file } of await staleFormulas(CONTENT_DIRECTORY, source)) {
  found.push({ file, line: 1, message: 'Out of date: npm run formulas' });
}
console.log(coverage(source));
for (const fault of found) console.error(`src/content/${describeFault(fault)}`);
if (found.length > 0) process.exitCode = 1;
console.log(found.length === 0 ? 'The content is sound.' : `${found.length} fault(s).`);
