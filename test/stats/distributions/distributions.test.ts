import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialCdf } from '../../../src/stats/distributions/binomial-cdf.ts';
import { chiSquaredSurvival } from '../../../src/stats/distributions/chi-squared-survival.ts';
import { fSurvival } from '../../../src/stats/distributions/f-survival.ts';
import { hypergeometricPmf } from '../../../src/stats/distributions/hypergeometric-pmf.ts';
import { logGamma } from '../../../src/stats/distributions/log-gamma.ts';
import { normalSurvival } from '../../../src/stats/distributions/normal-survival.ts';
import { regularisedBeta } from '../../../src/stats/distributions/regularised-beta.ts';
import { regularisedGammaQ } from '../../../src/stats/distributions/regularised-gamma-q.ts';
import { studentTQuantile } from '../../../src/stats/distributions/student-t-quantile.ts';
import { studentTSurvival } from '../../../src/stats/distributions/student-t-survival.ts';
import { expectClose } from '../close.ts';
import reference from './reference/distributions.json' with { type: 'json' };

/** The last number of a row is the reference, those before it are the arguments. */
const rowsOf = (table: number[][]) =>
  table.map((row) => ({ given: row.slice(0, -1), expected: row.at(-1) ?? Number.NaN }));

describe.each([
  ['normalSurvival', normalSurvival],
  ['logGamma', logGamma],
  ['regularisedGammaQ', regularisedGammaQ],
  ['chiSquaredSurvival', chiSquaredSurvival],
  ['regularisedBeta', regularisedBeta],
  ['studentTSurvival', studentTSurvival],
  ['studentTQuantile', studentTQuantile],
  ['fSurvival', fSurvival],
  ['binomialCdf', binomialCdf],
  ['hypergeometricPmf', hypergeometricPmf],
] as const)('%s, as SciPy and mpmath', (name, of) => {
  test.each(rowsOf(reference[name]))('of $given', ({ given, expected }) => {
    const computed = (of as (...given: number[]) => number)(...given);
    // Below 1e-300 a double has fewer digits the smaller it is.
    if (Math.abs(expected) > 1e-300) expectClose(computed, expected, 1e-9);
    else expect(Math.abs(computed - expected)).toBeLessThan(1e-308);
  });
});

describe('what needs no table', () => {
  test('log n! of small n', () => {
    let factorial = 1;
    for (let n = 1; n <= 20; n++) {
      factorial *= n;
      expect(logGamma(n + 1)).toBeCloseTo(Math.log(factorial), 13);
    }
  });

  test('two degrees of freedom of chi-squared are an exponential, and one of t is Cauchy’s', () => {
    for (const x of [0.1, 1, 30, 500]) expectClose(chiSquaredSurvival(x, 2), Math.exp(-x / 2), 1e-12);
    for (const t of [-4, 0.3, 1, 7]) expectClose(studentTSurvival(t, 1), 0.5 - Math.atan(t) / Math.PI, 1e-12);
  });

  test('t of infinitely many degrees of freedom is the normal distribution', () => {
    expect(studentTSurvival(1.5, Number.POSITIVE_INFINITY)).toBe(normalSurvival(1.5));
    expect(studentTQuantile(0.975, Number.POSITIVE_INFINITY)).toBeCloseTo(1.959963984540054, 14);
  });

  test('F with one numerator degree of freedom is t squared', () => {
    expectClose(fSurvival(2.5 ** 2, 1, 7), 2 * studentTSurvival(2.5, 7), 1e-13);
  });

  test('the ends', () => {
    expect(studentTSurvival(Number.POSITIVE_INFINITY, 3)).toBe(0);
    expect(studentTSurvival(Number.NEGATIVE_INFINITY, 3)).toBe(1);
    expect(studentTQuantile(0, 3)).toBe(Number.NEGATIVE_INFINITY);
    expect(studentTQuantile(1, 3)).toBe(Number.POSITIVE_INFINITY);
    // 1e-160 of a quarter of a degree lies beyond 1e600.
    expect(studentTQuantile(1e-160, 0.25)).toBe(Number.NEGATIVE_INFINITY);
    expect(chiSquaredSurvival(Number.POSITIVE_INFINITY, 3)).toBe(0);
    expect(fSurvival(Number.POSITIVE_INFINITY, 3, 4)).toBe(0);
    expect(regularisedBeta(2, 3, 0)).toBe(0);
  });

  test('arguments outside are a fault of the caller', () => {
    const impossible = [
      () => logGamma(0),
      () => regularisedGammaQ(0, 1),
      () => regularisedGammaQ(1, Number.NaN),
      () => regularisedBeta(1, 1, 1.1),
      () => studentTSurvival(1, 0),
      () => studentTQuantile(1.5, 3),
      () => fSurvival(1, 0, 1),
      () => binomialCdf(1, 2.5, 0.5),
      () => hypergeometricPmf(1, 5, 6, 2),
    ];
    for (const ask of impossible) expect(ask).toThrow(RangeError);
  });
});

describe('for every argument', () => {
  const dof = fc.double({ min: 0.5, max: 1e4, noNaN: true });

  test('a quantile of t leads back to its share', () => {
    fc.assert(
      fc.property(dof, fc.double({ min: 1e-12, max: 0.49, noNaN: true }), (k, share) => {
        expectClose(studentTSurvival(-studentTQuantile(share, k), k), share, 1e-11);
      }),
    );
  });

  test('the two sides of a beta distribution make 1', () => {
    const shape = fc.double({ min: 0.01, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(shape, shape, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, x) => {
        expect(regularisedBeta(a, b, x) + regularisedBeta(b, a, 1 - x, x)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('hypergeometric probabilities make 1', () => {
    const counts = fc.tuple(fc.nat(60), fc.nat(60), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(counts, ([marked, unmarked, share]) => {
        const population = marked + unmarked;
        const drawn = Math.round(share * population);
        let total = 0;
        for (let k = 0; k <= drawn; k++) total += hypergeometricPmf(k, population, marked, drawn);
        expect(total).toBeCloseTo(1, 11);
      }),
    );
  });
});
