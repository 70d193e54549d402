import { mean } from '../mean.ts';
import type { Numbers } from '../numbers.ts';
import { standardDeviation } from '../standard-deviation.ts';

/** By what the values were standardised: mean and standard deviation (ddof 0) of the first `rows` of them. */
export type Standard = { mean: number; sd: number; rows: number };

export type Standardised = {
  values: Float64Array;
  /** Null where the values lie between 0 and 1 already and stay, or are all the same and become 0. */
  standard: Standard | null;
  /** Whether the first rows are all the same, so that the spread of all rows had to serve. */
  constantStart: boolean;
};

/** Squares of larger ones would overflow when many are added up; so far out the size says nothing more. */
const FARTHEST = 1e100;

/**
 * Puts values in the unit that change detectors expect, which do not fit every unit as they are: distances from the mean
 * of the start, in standard deviations of the start. The start is the first 30 % of the rows, at least 30 and at most
 * 300, and every row where there are fewer. Values that all lie from 0 to 1 (shares, errors of labels) stay.
 *
 * @param always also those from 0 to 1, where that is by chance of their unit: squared errors, for example
 */
export function standardise(values: Numbers, always = false): Standardised {
  if (!always && isWithinUnit(values))
    return { values: Float64Array.from(values), standard: null, constantStart: false };
  const n = values.length;
  const rows = Math.min(n, Math.max(30, Math.min(300, Math.floor((3 * n) / 10))));
  const start = Float64Array.from({ length: rows }, (_, row) => values[row] ?? 0);
  const centre = mean(start);
  const spread = standardDeviation(start);
  const sd = spread > 0 ? spread : standardDeviation(values);
  if (sd === 0) return { values: new Float64Array(n), standard: null, constantStart: true };
  const standard = { mean: centre, sd, rows };
  return {
    values: Float64Array.from(values, (value) => distance(value, standard)),
    standard,
    constantStart: spread === 0,
  };
}

function distance(value: number, { mean, sd }: Standard): number {
  return Math.max(-FARTHEST, Math.min(FARTHEST, (value - mean) / sd));
}

function isWithinUnit(values: Numbers): boolean {
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? 0;
    if (value < 0 || value > 1) return false;
  }
  return true;
}
