import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { coverage } from '../content/coverage.ts';
import { describeFault, type Fault } from '../content/fault.ts';
import { COMPLETE } from '../content/lint/complete.ts';
import { GOOD_FORM } from '../content/lint/good-form.ts';
import { MUST_HOLD } from '../content/lint/must-hold.ts';
import { nearestStems } from '../content/lint/near-stems.ts';
import { schemaLines } from '../content/lint/schema-lines.ts';
import { contentOf } from '../content/load.ts';
import { CONTENT_DIRECTORY, readSource } from '../content/read-source.ts';
import { payloadFaults } from './payloads/payload-faults.ts';
import { staleFormulas } from './stale-formulas.ts';

/*
 * npm run content:check [-- directory] [--complete]: what the content covers, and every fault. Exits with 1 if there is
 * one. With --complete, a course that is still being written has faults, too.
 */

const { values, positionals } = parseArgs({
  options: { complete: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const { complete } = values;
const directory = resolve(positionals[0] ?? CONTENT_DIRECTORY);
const { source, faults } = readSource(directory);
const formulas = await staleFormulas(directory, source);
const missing = COMPLETE.flatMap((rule) => rule(source));
const broken = [...faults, ...MUST_HOLD.flatMap((rule) => rule(source))];
const found: Fault[] = [
  ...broken,
  ...GOOD_FORM.flatMap((rule) => rule(source)),
  // Only what the bot would load can be shown as the bot shows it.
  ...(broken.length === 0 ? await payloadFaults(source, contentOf(source, directory)) : []),
  ...schemaLines(directory),
  ...formulas.faults,
  // Missing and left-over pictures are found by a rule already, for the bot finds them too.
  ...formulas.stale
    .filter(({ state }) => state === 'changed')
    .map(({ file }) => ({ file, line: 1, message: 'The picture is out of date: npm run formulas' })),
  ...(complete ? missing : []),
];
console.log(coverage(source));
console.log(`\nThe most alike stems:\n${nearestStems(source.questions, 10)}\n`);
if (!complete && missing.length > 0)
  console.log(`Still to be written: ${missing.length} (--complete names them)`);
const shown = relative(process.cwd(), directory);
for (const fault of found) console.error(`${shown}/${describeFault(fault)}`);
if (found.length > 0) process.exitCode = 1;
console.log(found.length === 0 ? 'The content is sound.' : `Faults: ${found.length}`);
