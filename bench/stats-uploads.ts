import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../src/stats/median.ts';
import { launchCiclo } from './bots.ts';
import { csvOf, longestDelay, memoryAfter } from './uploads.ts';

/**
 * What a large upload through `/rmse` costs the bot's own process, with Discord in another: how much longer its event loop
 * is held up than by a small one, and how much memory stays behind. Part of `npm run bench:stats`.
 */
const MIB = 1024 * 1024;
const LARGE = csvOf(10 * MIB - 2000);
const SMALL = csvOf(2000);
const PAIRS = 5;
const TARGET = { delayMs: 20, memory: 1.15 };

const folder = await mkdtemp(join(tmpdir(), 'ciclo-bench-'));
const running = await launchCiclo(join(folder, 'ciclo.db'));
try {
  for (const file of [SMALL, LARGE]) await longestDelay(running, file);
  const added: number[] = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    const small = await longestDelay(running, SMALL);
    const large = await longestDelay(running, LARGE);
    added.push(large - small);
  }
  const delay = median(added);
  const [ten = Number.NaN, hundred = Number.NaN] = await memoryAfter(running, csvOf(MIB), [10, 100]);
  const verdict = (met: boolean) => (met ? 'yes' : 'no');
  const rows = [
    ['figure', 'measured', 'target', 'met'],
    ['---', '---', '---', '---'],
    [
      `longest event-loop delay added by 10 MB, median of ${PAIRS}`,
      `${delay.toFixed(1)} ms`,
      `≤ ${TARGET.delayMs} ms`,
      verdict(delay <= TARGET.delayMs),
    ],
    [
      'memory after 100 uploads of 1 MB (peer: after 10)',
      `${(hundred / ten).toFixed(2)} × ${(ten / MIB).toFixed(0)} MiB`,
      `≤ ${TARGET.memory}`,
      verdict(hundred / ten <= TARGET.memory),
    ],
  ];
  console.log(rows.map((row) => `| ${row.join(' | ')} |`).join('\n'));
} finally {
  await running.stop();
  await rm(folder, { recursive: true });
}
