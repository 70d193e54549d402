import { makeCompareReport } from '../../reports/compare/compare-report.ts';
import { xoshiro128 } from '../../stats/random/xoshiro128.ts';
import { normalDraws } from './normal-draws.ts';
import { numberTable } from './number-table.ts';
import { simulatedFile } from './simulated-table.ts';

export type EqualModelsScenario = {
  seed: number;
  /** Simulated tables. */
  tables: number;
  rows: number;
  /** Models of one and the same true RMSE. */
  models: number;
};

/** Shares of the tables. */
export type EqualModelsRates = {
  /** `/compare` says of a model that it is worse than the first-ranked. */
  falseLoser: number;
  /** The same by each pair's own p, without Holm's rule. */
  falsePlain: number;
  /** The same by Holm's rule over all pairs of models, of which only those with the first-ranked are shown. */
  falseOfAllPairs: number;
};

const ALPHA = 0.05;

/**
 * How often `/compare` calls one of several equally good models worse than another. Their errors are normal and half of
 * their variance is common to all, as of models that find the same rows hard. The same seed gives the same rates.
 */
export function compareEqualModels({ seed, tables, rows, models }: EqualModelsScenario): EqualModelsRates {
  const random = xoshiro128(seed);
  const normal = normalDraws(random);
  const counts = { falseLoser: 0, falsePlain: 0, falseOfAllPairs: 0 };
  const names = Array.from({ length: models }, (_, at) => `m${at + 1}`);
  const allPairs = (models * (models - 1)) / 2;
  for (let table = 0; table < tables; table++) {
    const actual = Float64Array.from({ length: rows }, () => 20 + 5 * normal());
    const common = actual.map(() => Math.SQRT1_2 * normal());
    const predictions = names.map(() =>
      actual.map((value, row) => value + (common[row] ?? 0) + Math.SQRT1_2 * normal()),
    );
    const made = makeCompareReport({
      table: numberTable(['actual', ...names], [actual, ...predictions]),
      answers: { 'column.actual': 'actual' },
      file: simulatedFile(random),
    });
    if (made.kind !== 'report') throw new Error(`No report of a simulated table: ${JSON.stringify(made)}`);
    const { pairs } = made.report;
    const smallest = pairs.reduce((least, { p }) => Math.min(least, p ?? 1), 1);
    if (pairs.some(({ verdict }) => verdict !== 'tie')) counts.falseLoser++;
    if (smallest < ALPHA) counts.falsePlain++;
    // The smallest p is that of the first against the last but for rare cases, and is held against all pairs first.
    if (smallest * allPairs < ALPHA) counts.falseOfAllPairs++;
  }
  return {
    falseLoser: counts.falseLoser / tables,
    falsePlain: counts.falsePlain / tables,
    falseOfAllPairs: counts.falseOfAllPairs / tables,
  };
}
