import { describe, expect, test } from 'vitest';
import { normalCdf } from '../../src/stats/normal-cdf.ts';
import { normalQuantile } from '../../src/stats/normal-quantile.ts';
import { expectClose } from './close.ts';
import reference from './reference/normal.json' with { type: 'json' };

const points = (pairs: number[][]) =>
  pairs.map(([at = Number.NaN, value = Number.NaN]) => [at, value] as const);

describe('the normal distribution, as SciPy', () => {
  test.each(points(reference.cdf))('Φ(%d)', (z, share) => {
    expectClose(normalCdf(z), share, 1e-12);
  });

  test.each(points(reference.quantile))('Φ⁻¹(%d)', (share, z) => {
    expectClose(normalQuantile(share), z, 1e-12);
  });

  test('has its ends at infinity and nothing outside', () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    expect(normalQuantile(-0.1)).toBeNaN();
    expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
  });
});
