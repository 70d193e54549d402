import { readFileSync, writeFileSync } from 'node:fs';
import { between } from './calibrate/between-markers.ts';
import { calibrationTables, calibrationTasks, FULL_SIZE } from './calibrate/calibration.ts';
import { runInThreads } from './calibrate/run-in-threads.ts';
import { markdownTable } from './markdown-table.ts';

/*
 * npm run calibrate: simulates tables and streams of which the truth is known, and writes into docs/statistics.md how often
 * our verdicts are right. Seeded: the same code writes the same tables. Takes a few minutes.
 */

const page = new URL('../../docs/statistics.md', import.meta.url);
const tasks = calibrationTasks(FULL_SIZE);
const results = await runInThreads(tasks, (done) => console.log(`${done} of ${tasks.length} simulations`));
const tables = calibrationTables(FULL_SIZE, results).map(
  ({ title, header, rows }) => `### ${title}\n\n${markdownTable(header, rows)}`,
);
writeFileSync(page, between(readFileSync(page, 'utf8'), 'calibration', tables.join('\n\n')));
console.log('Wrote docs/statistics.md');
