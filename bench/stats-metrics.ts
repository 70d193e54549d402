import { ok } from 'node:assert';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bootstrapMeans } from '../src/stats/bootstrap-means.ts';
import { errorsOf } from '../src/stats/errors.ts';
import { median } from '../src/stats/median.ts';
import { normalQuantile } from '../src/stats/normal-quantile.ts';
import { percentileInterval } from '../src/stats/percentile-interval.ts';
import { xoshiro128 } from '../src/stats/random/xoshiro128.ts';
import { rmse } from '../src/stats/rmse.ts';
import { rmseInterval } from '../src/stats/rmse-interval.ts';
import { printBesidePython, startPythonPeer } from './python-peer.ts';
import type { Figure } from './table.ts';

/**
 * What `/rmse`'s statistics cost, as ratios to NumPy and SciPy on the same samples in the same run. Both take turns, round
 * by round; each figure is the median. Every result is compared too: figures to 12 digits, the ends of intervals, which
 * are drawn with another generator, to a part of their width.
 */
const ROWS = 1_000_000;
const RESAMPLED = 10_000;
const RESAMPLES = 2000;

type Task = {
  name: string;
  label: string;
  run: () => number[];
  /** How far a result may lie from the peer's. */
  tolerance: (results: number[]) => number;
  rounds: { warmUp: number; measured: number };
  target: number;
};

function tasksOf(actual: Float64Array, predicted: Float64Array): Task[] {
  const few = { actual: actual.subarray(0, RESAMPLED), predicted: predicted.subarray(0, RESAMPLED) };
  const partOfWidth = ([low = 0, high = 0]: number[]) => 0.15 * (high - low);
  return [
    {
      name: 'rmse',
      label: 'RMSE, 1e6 rows',
      run: () => [rmse(actual, predicted)],
      tolerance: ([value = 0]) => 1e-12 * value,
      rounds: { warmUp: 20, measured: 101 },
      target: 1,
    },
    {
      name: 'bca',
      label: 'BCa interval of the RMSE, 1e4 rows, 2,000 resamples',
      run: () => {
        const interval = rmseInterval(few.actual, few.predicted, { seed: 1, resamples: RESAMPLES });
        ok(typeof interval !== 'string' && interval.method === 'bca');
        return [interval.low, interval.high];
      },
      tolerance: partOfWidth,
      rounds: { warmUp: 3, measured: 9 },
      target: 0.3,
    },
    {
      name: 'percentile',
      label: 'percentile interval of the mean, 1e4 rows, 2,000 resamples',
      run: () => {
        const means = bootstrapMeans(errorsOf(few.actual, few.predicted), RESAMPLES, 1);
        const { low, high } = percentileInterval(means, 0.95);
        return [low, high];
      },
      tolerance: partOfWidth,
      rounds: { warmUp: 3, measured: 9 },
      target: 0.3,
    },
  ];
}

async function compare(actual: Float64Array, predicted: Float64Array, folder: string): Promise<Figure[]> {
  const paths = [join(folder, 'actual.f64'), join(folder, 'predicted.f64')];
  for (const [at, sample] of [actual, predicted].entries()) await writeFile(paths[at] ?? '', sample);
  const peer = startPythonPeer<{ ms: number; results: number[] }>('stats-metrics.py', paths);

  const figures: Figure[] = [];
  for (const { name, label, run, tolerance, rounds, target } of tasksOf(actual, predicted)) {
    const own: number[] = [];
    const other: number[] = [];
    for (let round = -rounds.warmUp; round < rounds.measured; round++) {
      const begin = performance.now();
      const results = run();
      const ms = performance.now() - begin;
      const answer = await peer.ask(name);
      for (const [at, result] of results.entries()) {
        const distance = Math.abs(result - (answer.results[at] ?? Number.NaN));
        ok(distance <= tolerance(answer.results), `${label}: ${results} here, ${answer.results} there`);
      }
      if (round < 0) continue;
      own.push(ms);
      other.push(answer.ms);
    }
    const bound = { bound: '≤', ratio: target } as const;
    figures.push({ name: label, unit: 'ms', ciclo: median(own), peer: median(other), target: bound });
  }
  await peer.stop();
  return figures;
}

function normalRows(seed: number, mean: (row: number) => number, spread: number): Float64Array {
  const random = xoshiro128(seed);
  const rows = new Float64Array(ROWS);
  for (let row = 0; row < ROWS; row++) {
    rows[row] = mean(row) + spread * normalQuantile((random() + 0.5) / 2 ** 32);
  }
  return rows;
}

const actual = normalRows(1, () => 20, 5);
const predicted = normalRows(2, (row) => actual[row] ?? 0, 1.5);
await printBesidePython((folder) => compare(actual, predicted, folder));
