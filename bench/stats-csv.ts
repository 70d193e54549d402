import { ok, strictEqual } from 'node:assert';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { median } from '../src/stats/median.ts';
import { normalQuantile } from '../src/stats/normal-quantile.ts';
import { xoshiro128 } from '../src/stats/random/xoshiro128.ts';
import { LIMITS } from '../src/table/limits.ts';
import { readTable } from '../src/table/read-table.ts';
import type { Table } from '../src/table/table.ts';
import { printBesidePython, startPythonPeer } from './python-peer.ts';
import type { Figure } from './table.ts';

/**
 * What reading a CSV of a million rows and three columns costs, as a ratio to `pandas.read_csv` on the same file in the
 * same run, from the bytes to typed columns. Both take turns; each figure is the median of the processor time, which
 * others on the machine disturb least. The sums of the columns are compared too.
 */
const ROUNDS = { warmUp: 4, measured: 11 } as const;

type File = { name: string; label: string; text: string; target: number };

function filesOf(): File[] {
  const random = xoshiro128(1);
  const normal = () => normalQuantile((random() + 0.5) / 2 ** 32);
  const rows = Array.from({ length: LIMITS.rows }, (_, row) => {
    const actual = 100 + 20 * normal();
    return [row * 7, actual, actual + 5 * normal()] as const;
  });
  const names = ['id', 'actual', 'predicted'];
  const written = (decimals: number | null, quote: string) =>
    [names, ...rows]
      .map((cells) =>
        cells
          .map((cell) =>
            typeof cell === 'number' && decimals !== null ? Number(cell.toFixed(decimals)) : cell,
          )
          .map((cell) => `${quote}${cell}${quote}`)
          .join(','),
      )
      .join('\n');
  return [
    { name: 'plain.csv', label: '1e6 × 3, four decimals', text: written(4, ''), target: 1 },
    { name: 'quoted.csv', label: 'the same, every cell quoted', text: written(4, '"'), target: 2 },
    { name: 'full.csv', label: 'the same, all 17 digits', text: written(null, ''), target: 1.5 },
  ];
}

/** The sum of each column, to compare; every column must have become numbers. */
function sumsOf(table: Table): number[] {
  return table.columns.map((column) => {
    ok(column.kind === 'number', `${column.name} is ${column.kind}`);
    return column.values.reduce((total, value) => total + value, 0);
  });
}

async function compare(files: readonly File[], folder: string): Promise<Figure[]> {
  const peer = startPythonPeer<{ ms: number; rows: number; sums: number[] }>('stats-csv.py');

  const figures: Figure[] = [];
  for (const { name, label, text, target } of files) {
    const path = join(folder, name);
    await writeFile(path, text);
    const bytes = new Uint8Array(await readFile(path));
    const own: number[] = [];
    const other: number[] = [];
    for (let round = -ROUNDS.warmUp; round < ROUNDS.measured; round++) {
      const begin = process.cpuUsage();
      const result = readTable(bytes, { limits: { bytes: bytes.length } });
      const { user, system } = process.cpuUsage(begin);
      const answer = await peer.ask(path);
      ok(result.kind === 'table', JSON.stringify(result));
      strictEqual(result.table.rows, answer.rows);
      for (const [at, sum] of sumsOf(result.table).entries()) {
        const there = answer.sums[at] ?? Number.NaN;
        ok(Math.abs(sum - there) <= 1e-9 * Math.abs(there), `${label}: ${sum} here, ${there} there`);
      }
      if (round < 0) continue;
      own.push((user + system) / 1000);
      other.push(answer.ms);
    }
    const bound = { bound: '≤', ratio: target } as const;
    figures.push({ name: label, unit: 'ms', ciclo: median(own), peer: median(other), target: bound });
  }
  await peer.stop();
  return figures;
}

await printBesidePython((folder) => compare(filesOf(), folder));
