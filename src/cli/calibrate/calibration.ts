import type { DriftRates, DriftScenario } from './drift-simulation.ts';
import type { EqualModelsRates, EqualModelsScenario } from './equal-models.ts';
import type { Coverage, CoverageScenario } from './interval-coverage.ts';
import type { CalibrationTable } from './monitor.ts';
import type { Cells } from './simulated-table.ts';
import type { Task, TaskResult } from './tasks.ts';

/** How much is simulated; smaller numbers make quicker and rougher tables. */
export type CalibrationSize = {
  pairs: number;
  shiftedPairs: number;
  samples: number;
  comparisons: number;
  streams: number;
};

export const FULL_SIZE: CalibrationSize = {
  pairs: 1000,
  shiftedPairs: 300,
  samples: 2000,
  comparisons: 1000,
  streams: 1000,
};

const ROWS = [50, 300, 3000];
const CELLS: readonly Cells[] = ['as drawn', 'whole numbers', '10 % missing'];
const SHIFTS = [0.1, 0.2, 0.3, 0.5, 0.75, 1];
const INTERVALS: readonly Pick<CoverageScenario, 'rows' | 'autocorrelation' | 'ordered'>[] = [
  ...[30, 50, 100, 300].map((rows) => ({ rows, autocorrelation: 0, ordered: false })),
  ...[0.5, 0.8].flatMap((autocorrelation) =>
    [100, 300, 1000].flatMap((rows) => [
      { rows, autocorrelation, ordered: false },
      { rows, autocorrelation, ordered: true },
    ]),
  ),
];

const EQUAL_MODELS: readonly Pick<EqualModelsScenario, 'models' | 'rows'>[] = [
  ...[2, 3, 5, 10].map((models) => ({ models, rows: 100 })),
  { models: 5, rows: 30 },
];

/** Every simulation of docs/statistics.md, each with a seed of its own. */
export function calibrationTasks(size: CalibrationSize): Task[] {
  const drift = (scenario: Omit<DriftScenario, 'seed'>, at: number): Task => ({
    kind: 'drift',
    scenario: { ...scenario, seed: 1000 + at },
  });
  return [
    // The longest one first, so that no thread is left alone with it.
    { kind: 'monitor', scenario: { seed: 3000, streams: size.streams } },
    ...noDrift().map((one, at) => drift({ ...one, pairs: size.pairs, shift: 0 }, at)),
    ...withDrift().map((one, at) => drift({ ...one, pairs: size.shiftedPairs, cells: 'as drawn' }, 100 + at)),
    ...INTERVALS.map(
      (one, at): Task => ({ kind: 'interval', scenario: { ...one, samples: size.samples, seed: 2000 + at } }),
    ),
    ...EQUAL_MODELS.map(
      (one, at): Task => ({
        kind: 'models',
        scenario: { ...one, tables: size.comparisons, seed: 4000 + at },
      }),
    ),
  ];
}

const noDrift = () => ROWS.flatMap((rows) => CELLS.map((cells) => ({ rows, cells })));
const withDrift = () => ROWS.flatMap((rows) => SHIFTS.map((shift) => ({ rows, shift })));

/** The results of those simulations as tables, in the order of the tasks. */
export function calibrationTables(size: CalibrationSize, results: readonly TaskResult[]): CalibrationTable[] {
  const [monitor, ...others] = results as [CalibrationTable[], ...TaskResult[]];
  const drift = others.splice(0, noDrift().length) as DriftRates[];
  const power = others.splice(0, withDrift().length) as DriftRates[];
  const intervals = others.splice(0, INTERVALS.length) as Coverage[];
  const models = others as EqualModelsRates[];
  return [
    {
      title: `\`/drift\` where nothing drifts (${size.pairs} pairs of tables a row)`,
      header: [
        'Rows each',
        'Cells',
        'Any verdict `drift`',
        'Any adjusted p < 0.05',
        'Any p < 0.05 by itself',
      ],
      rows: noDrift().map(({ rows, cells }, at) => [
        String(rows),
        cells,
        ...sharesOf(drift[at], 'falseDrift', 'falseSignificance', 'falsePlain'),
      ]),
    },
    {
      title: `\`/drift\` where one column of twelve moves (${size.shiftedPairs} pairs of tables a row)`,
      header: [
        'Rows each',
        'Shift',
        'Verdict `drift`',
        'Its KS alone, p < 0.05',
        'False `drift` elsewhere',
        'False p < 0.05 elsewhere',
      ],
      rows: withDrift().map(({ rows, shift }, at) => [
        String(rows),
        `${shift} sd`,
        ...sharesOf(power[at], 'found', 'foundPlain', 'falseDrift', 'falsePlain'),
      ]),
    },
    {
      title: `95 % intervals of the RMSE that hold the true one (${size.samples} samples a row)`,
      header: ['Rows', 'Correlation with the row before', 'Interval', 'Hold it', 'Mean width (RMSE = 1)'],
      rows: INTERVALS.map(({ rows, autocorrelation, ordered }, at) => [
        String(rows),
        String(autocorrelation),
        ordered ? 'moving blocks' : 'BCa',
        ...sharesOf(intervals[at], 'covered'),
        (intervals[at]?.width ?? Number.NaN).toFixed(3),
      ]),
    },
    {
      title: `\`/compare\` where all models are equally good (${size.comparisons} tables a row)`,
      header: [
        'Models',
        'Rows',
        'Any called worse than the first',
        'By Holm over all pairs',
        'Any p < 0.05 by itself',
      ],
      rows: EQUAL_MODELS.map(({ models: count, rows }, at) => [
        String(count),
        String(rows),
        ...sharesOf(models[at], 'falseLoser', 'falseOfAllPairs', 'falsePlain'),
      ]),
    },
    ...monitor.map((table) => ({ ...table, title: `\`/monitor\`: ${table.title}` })),
  ];
}

function sharesOf<Key extends string>(rates: Record<Key, number> | undefined, ...keys: Key[]): string[] {
  return keys.map((key) => `${(100 * (rates?.[key] ?? Number.NaN)).toFixed(1)} %`);
}
