import { describe, expect, test } from 'vitest';
import { between } from '../../../src/cli/calibrate/between-markers.ts';
import { calibrationTables, calibrationTasks } from '../../../src/cli/calibrate/calibration.ts';
import { simulateDrift } from '../../../src/cli/calibrate/drift-simulation.ts';
import { compareEqualModels } from '../../../src/cli/calibrate/equal-models.ts';
import { intervalCoverage } from '../../../src/cli/calibrate/interval-coverage.ts';
import { runInThreads } from '../../../src/cli/calibrate/run-in-threads.ts';
import type { Task, TaskResult } from '../../../src/cli/calibrate/tasks.ts';

describe('simulated drift', () => {
  const scenario = { seed: 7, pairs: 60, rows: 200, cells: 'as drawn', shift: 0 } as const;

  test('where nothing moves: one false alarm in twenty tables or fewer, and in about half of them without adjustment', () => {
    const rates = simulateDrift(scenario);
    expect(rates.falseDrift).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / 60));
    expect(rates.falsePlain).toBeGreaterThan(0.2);
    expect(rates.found).toBe(0);
  });

  test('a column that moves by a standard deviation is always found', () => {
    expect(simulateDrift({ ...scenario, shift: 1 }).found).toBe(1);
  });

  test('the same seed gives the same rates', () => {
    expect(simulateDrift({ ...scenario, pairs: 10 })).toEqual(simulateDrift({ ...scenario, pairs: 10 }));
  });
});

test('an interval that is told the order of rows holds the true RMSE more often than one that is not', () => {
  const scenario = { seed: 5, samples: 150, rows: 300, autocorrelation: 0.8 };
  const blocks = intervalCoverage({ ...scenario, ordered: true });
  const rows = intervalCoverage({ ...scenario, ordered: false });
  expect(blocks.covered).toBeGreaterThan(rows.covered + 0.1);
});

test('of five equally good models another is called worse more often than one time in twenty, because the first is chosen after looking', () => {
  const rates = compareEqualModels({ seed: 3, tables: 60, rows: 40, models: 5 });
  expect(rates.falseOfAllPairs).toBeLessThanOrEqual(rates.falseLoser);
  expect(rates.falseLoser).toBeLessThan(rates.falsePlain);
  expect(rates.falseOfAllPairs).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / 60));
});

test('threads give what one thread gives, in the order of the tasks', async () => {
  const scenario = { seed: 1, pairs: 3, rows: 50, cells: '10 % missing', shift: 0 } as const;
  const tasks = [1, 2, 3].map((seed) => ({ kind: 'drift' as const, scenario: { ...scenario, seed } }));
  const results = await runInThreads(tasks, () => {});
  expect(results).toEqual(tasks.map((task) => simulateDrift(task.scenario)));
});

test('every simulation becomes a row of a table', () => {
  const size = { pairs: 1, shiftedPairs: 1, samples: 1, comparisons: 1, streams: 1 };
  const result: { [Kind in Task['kind']]: TaskResult<Kind> } = {
    drift: { falseDrift: 0, falseSignificance: 0, falsePlain: 0.5, found: 1, foundPlain: 1 },
    interval: { covered: 0.95, width: 0.2 },
    models: { falseLoser: 0.1, falsePlain: 0.2, falseOfAllPairs: 0.05 },
    monitor: [],
  };
  const results = calibrationTasks(size).map(({ kind }) => result[kind]);
  const tables = calibrationTables(size, results);
  expect(tables.map(({ rows }) => rows.length)).toEqual([9, 18, 16, 5]);
  for (const { header, rows } of tables) for (const row of rows) expect(row).toHaveLength(header.length);
  expect(JSON.stringify(tables)).not.toContain('NaN');
});

describe('a page with markers', () => {
  test('keeps what stands around them', () => {
    const page = 'before\n<!-- x -->\nold\n<!-- /x -->\nafter\n';
    expect(between(page, 'x', 'new')).toBe('before\n<!-- x -->\n\nnew\n\n<!-- /x -->\nafter\n');
  });

  test('without them is refused', () => {
    expect(() => between('no markers', 'x', 'new')).toThrow('<!-- x -->');
  });
});
