import type { CategoryCounts } from '../../stats/distances/category-counts.ts';
import { hellingerDistance } from '../../stats/distances/hellinger-distance.ts';
import { jensenShannonDistance } from '../../stats/distances/jensen-shannon-distance.ts';
import { populationStabilityIndex } from '../../stats/distances/population-stability-index.ts';
import { referenceBins } from '../../stats/distances/reference-bins.ts';
import { wassersteinDistance } from '../../stats/distances/wasserstein-distance.ts';
import type { Numbers } from '../../stats/numbers.ts';
import { standardDeviation } from '../../stats/standard-deviation.ts';
import { chiSquaredTest } from '../../stats/two-sample/chi-squared-test.ts';
import { cramersV } from '../../stats/two-sample/cramers-v.ts';
import { expectedCounts } from '../../stats/two-sample/expected-counts.ts';
import { fisherExact } from '../../stats/two-sample/fisher-exact.ts';
import { kolmogorovSmirnov } from '../../stats/two-sample/kolmogorov-smirnov.ts';
import { mannWhitneyU } from '../../stats/two-sample/mann-whitney-u.ts';
import { monteCarloChiSquared } from '../../stats/two-sample/monte-carlo-chi-squared.ts';
import { poolSamples } from '../../stats/two-sample/pooled-samples.ts';
import { shareOfLowExpected } from '../../stats/two-sample/share-of-low-expected.ts';
import type { Classified } from './classify-column.ts';
import type { DriftDistances, DriftEffect, DriftTests } from './drift-report-schema.ts';
import { placesOf } from './level-counts.ts';

/** From these sizes on a significant difference counts. */
export const EFFECTS = { wasserstein_normalised: 0.1, js: 0.1, cohens_h: 0.2 } as const;

/** The chi-squared approximation is not trusted where more than this share of the cells expects fewer than five rows. */
const MOST_LOW = 0.2;

/** Random tables that stand in for the approximation; fewer where thousands of categories would take many seconds. */
const DRAWS = 9999;
const FEWEST_DRAWS = 999;
const MOST_DRAWN_COUNTS = 1e7;

/** Both samples of a column beside each other. `p` is of the one test that decides for its type. */
export type ComparedValues = {
  tests: DriftTests;
  distances: DriftDistances;
  p: number;
  effect: DriftEffect;
  /** The reference is one number and nothing else. */
  wasConstant: boolean;
};

type Comparable = Exclude<Classified, { type: 'empty' | 'date' | 'identifier' | 'constant' }>;

const NO_TESTS: DriftTests = { ks: null, mann_whitney: null, fisher: null, chi2: null, cramers_v: null };

/** The figures of a column of which both samples have values. */
export function compareValues(column: Comparable, seed: number): ComparedValues {
  switch (column.type) {
    case 'numeric':
      return compareOrdered(column, null, seed);
    case 'ordinal': {
      const { reference, current } = column.counts;
      const places = { reference: placesOf(reference), current: placesOf(current) };
      return compareOrdered(places, column.counts, seed);
    }
    case 'binary':
    case 'categorical':
      return compareLabels(column, seed);
    default:
      return column satisfies never;
  }
}

/** @param steps the counts that the three distances of shares are of; null: those between the reference's deciles */
function compareOrdered(
  { reference, current }: { reference: Float64Array; current: Float64Array },
  steps: CategoryCounts | null,
  seed: number,
): ComparedValues {
  const pooled = poolSamples(reference, current);
  const spread = standardDeviation(reference);
  const ks = kolmogorovSmirnov(pooled, seed);
  const wasserstein = finite(wassersteinDistance(pooled));
  const normalised = wasserstein === null || spread === 0 ? null : finite(wasserstein / spread);
  return {
    tests: {
      ...NO_TESTS,
      ks: { statistic: ks.statistic, p: ks.p, method: ks.method, p_ties: ks.pTies },
      mann_whitney: mannWhitneyU(pooled),
    },
    distances: {
      wasserstein,
      wasserstein_normalised: normalised,
      ...distancesOfShares(steps ?? referenceBins(pooled)),
    },
    p: ks.pTies ?? ks.p,
    effect: effectOf('wasserstein_normalised', normalised),
    wasConstant: spread === 0,
  };
}

function compareLabels(
  { type, counts, numbers }: Extract<Comparable, { counts: CategoryCounts }>,
  seed: number,
): ComparedValues {
  const { reference, current } = counts;
  const chi2 = chiSquaredTest(reference, current);
  const rare = shareOfLowExpected(expectedCounts(reference, current)) > MOST_LOW;
  const draws = Math.max(
    FEWEST_DRAWS,
    Math.min(DRAWS, Math.floor(MOST_DRAWN_COUNTS / counts.categories.length)),
  );
  const drawn =
    type === 'categorical' && chi2 && rare ? monteCarloChiSquared(reference, current, { seed, draws }) : null;
  const fisher = type === 'binary' ? fisherExact(firstTwo(reference), firstTwo(current)) : null;
  const shares = distancesOfShares(counts);
  return {
    tests: {
      ...NO_TESTS,
      fisher: fisher === null ? null : { p: fisher },
      chi2: chi2 && { ...chi2, p_monte_carlo: drawn, draws: drawn === null ? 0 : draws },
      cramers_v: cramersV(reference, current),
    },
    distances: { wasserstein: null, wasserstein_normalised: null, ...shares },
    p: fisher ?? drawn ?? chi2?.p ?? 1,
    effect: effectOf('js', shares.js),
    wasConstant: numbers && reference.filter((count) => count > 0).length === 1,
  };
}

function distancesOfShares({ reference, current }: { reference: Numbers; current: Numbers }) {
  return {
    js: jensenShannonDistance(reference, current),
    hellinger: hellingerDistance(reference, current),
    psi: populationStabilityIndex(reference, current),
  };
}

/** An effect beside the threshold from which it counts. */
export function effectOf(name: keyof typeof EFFECTS, value: number | null): DriftEffect {
  return { name, value, threshold: EFFECTS[name] };
}

const firstTwo = (counts: Float64Array) => [counts[0] ?? 0, counts[1] ?? 0] as const;
const finite = (value: number) => (Number.isFinite(value) ? value : null);
