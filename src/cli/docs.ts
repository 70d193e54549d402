import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { commandsPage } from './commands-page.ts';
import { contentSchemas } from './content-schemas.ts';
import { reportsPage } from './reports-page.ts';

/*
 * npm run docs: writes the files that are made from the code. With --check it only says which are out of date, and exits
 * with 1 if there are any.
 */
const pages = {
  'docs/commands.md': commandsPage(),
  'docs/reports.md': reportsPage(),
  ...contentSchemas(),
};
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const stale: string[] = [];
for (const [path, page] of Object.entries(pages)) {
  const file = new URL(`../../${path}`, import.meta.url);
  const written = existsSync(file) ? await readFile(file, 'utf8') : '';
  if (written === page) continue;
  stale.push(path);
  if (!values.check) await writeFile(file, page);
}

if (values.check && stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run npm run docs and commit what it writes.`);
  process.exitCode = 1;
} else {
  console.log(stale.length > 0 ? `Wrote ${stale.join(', ')}` : 'The generated files are up to date');
}
