import { ok } from 'node:assert';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wassersteinDistance } from '../src/stats/distances/wasserstein-distance.ts';
import { normalQuantile } from '../src/stats/normal-quantile.ts';
import { xoshiro128 } from '../src/stats/random/xoshiro128.ts';
import { ascending } from '../src/stats/two-sample/ascending.ts';
import { kolmogorovSmirnov } from '../src/stats/two-sample/kolmogorov-smirnov.ts';
import { poolSamples } from '../src/stats/two-sample/pooled-samples.ts';
import { printBesidePython, startPythonPeer } from './python-peer.ts';
import type { Figure } from './table.ts';

/**
 * What `/drift`'s statistics cost on two samples of a million rows, as ratios to SciPy on the same samples in the same
 * run. Both take turns, time after time; each figure is the least processor time of all rounds, the one that others on the
 * machine disturbed least. Every result is compared too.
 */
const ROWS = 1_000_000;
const ROUNDS = { warmUp: 3, measured: 15 } as const;

type Task = { name: string; label: string; run: () => number[]; target: number };

async function compare(reference: Float64Array, current: Float64Array, folder: string): Promise<Figure[]> {
  const paths = [join(folder, 'reference.f64'), join(folder, 'current.f64')];
  for (const [at, sample] of [reference, current].entries()) await writeFile(paths[at] ?? '', sample);
  const peer = startPythonPeer<{ ms: number; results: number[] }>('stats-drift.py', paths);

  const figures: Figure[] = [];
  for (const { name, label, run, target } of tasksOf(reference, current)) {
    const own: number[] = [];
    const other: number[] = [];
    for (let round = -ROUNDS.warmUp; round < ROUNDS.measured; round++) {
      const begin = process.cpuUsage();
      const results = run();
      const { user, system } = process.cpuUsage(begin);
      const answer = await peer.ask(name);
      for (const [at, result] of results.entries()) expectAlike(label, result, answer.results[at]);
      if (round < 0) continue;
      own.push((user + system) / 1000);
      other.push(answer.ms);
    }
    const bound = { bound: '≤', ratio: target } as const;
    figures.push({
      name: label,
      unit: 'ms',
      ciclo: Math.min(...own),
      peer: Math.min(...other),
      target: bound,
    });
  }
  await peer.stop();
  return figures;
}

function tasksOf(reference: Float64Array, current: Float64Array): Task[] {
  return [
    {
      name: 'sort',
      label: 'sort, 1e6 rows',
      run: () => [ascending(reference)[ROWS / 2] ?? Number.NaN],
      target: 1,
    },
    {
      name: 'kolmogorov_smirnov',
      label: 'Kolmogorov–Smirnov, 1e6 beside 1e6 rows',
      run: () => {
        const { statistic, p } = kolmogorovSmirnov(poolSamples(reference, current), 1);
        return [statistic, p];
      },
      target: 0.25,
    },
    {
      name: 'wasserstein',
      label: 'Wasserstein, 1e6 beside 1e6 rows',
      run: () => [wassersteinDistance(poolSamples(reference, current))],
      target: 0.25,
    },
  ];
}

function expectAlike(label: string, own: number, other: number | undefined): void {
  const distance = Math.abs(own - (other ?? Number.NaN)) / Math.abs(own);
  ok(distance < 1e-8, `${label}: ${own} here, ${other} in SciPy`);
}

/** Normal values: of a million, hardly two are the same. */
function normalRows(seed: number, mean: number): Float64Array {
  const random = xoshiro128(seed);
  return Float64Array.from({ length: ROWS }, () => {
    const share = ((random() >>> 5) * 0x400_0000 + (random() >>> 6) + 0.5) / 2 ** 53;
    return mean + normalQuantile(share);
  });
}

await printBesidePython((folder) => compare(normalRows(1, 0), normalRows(2, 0.002), folder));
