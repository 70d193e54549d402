import { describe, expect, test } from 'vitest';
import { drawIndex, xoshiro128 } from '../../../src/stats/random/xoshiro128.ts';
import { lossChangeInterval } from '../../../src/stats/two-sample/loss-change-interval.ts';
import { lossPermutationTest } from '../../../src/stats/two-sample/loss-permutation-test.ts';
import { expectClose } from '../close.ts';
import losses from './reference/losses.json' with { type: 'json' };

/** Squared errors of a model whose errors spread so much, by rows of a normal-like sum of uniforms. */
function squaredErrors(rows: number, spread: number, seed: number): Float64Array {
  const random = xoshiro128(seed);
  const draw = () => drawIndex(random, 1_000_000) / 1_000_000;
  return Float64Array.from({ length: rows }, () => {
    let total = -6;
    for (let time = 0; time < 12; time++) total += draw();
    return (total * spread) ** 2;
  });
}

describe('the permutation test of the mean loss', () => {
  test('comes to the share of all splits', () => {
    for (const { reference, current, p } of losses.cases) {
      const drawn = lossPermutationTest(reference, current, { seed: 5, draws: 99_999 });
      expect(drawn.method).toBe('permutation');
      expect(Math.abs(drawn.p - p)).toBeLessThan(5 * Math.sqrt((p * (1 - p)) / 99_999));
    }
  });

  test('is the same for one seed and whichever sample is the smaller', () => {
    const reference = squaredErrors(40, 1, 1);
    const current = squaredErrors(25, 1.3, 2);
    const there = lossPermutationTest(reference, current, { seed: 5 });
    expect(lossPermutationTest(reference, current, { seed: 5 })).toEqual(there);
    const back = lossPermutationTest(current, reference, { seed: 5 });
    expect(back.difference).toBe(-there.difference);
    expect(Math.abs(back.p - there.p)).toBeLessThan(0.02);
  });

  test('its limit agrees with it where both can be had', () => {
    const reference = squaredErrors(2000, 1, 1);
    const current = squaredErrors(1500, 1.03, 2);
    const drawn = lossPermutationTest(reference, current, { seed: 5 });
    const limit = lossPermutationTest(reference, current, { seed: 5, mostDrawn: 0 });
    expect(limit.method).toBe('normal');
    expect(Math.abs(limit.p - drawn.p)).toBeLessThan(0.02);
  });

  test('p is never 0, and 1 where all losses are the same', () => {
    const far = lossPermutationTest(Array(30).fill(0), Array(30).fill(1), { seed: 5 });
    expect(far).toEqual({ difference: 1, p: 1 / 10_000, method: 'permutation' });
    expect(lossPermutationTest([0.1, 0.1], [0.1], { seed: 5 }).p).toBe(1);
  });

  test('wrong labels as 0 and 1', () => {
    // Of 2 wrong in 4 rows, both in one half: 2 of 6 splits.
    const { difference, p } = lossPermutationTest([0, 0], [1, 1], { seed: 5 });
    expect(difference).toBe(1);
    expect(Math.abs(p - 1 / 3)).toBeLessThan(0.025);
  });

  test('huge losses', () => {
    const { p } = lossPermutationTest([1e308, 1.2e308, 1.1e308], [1e300, 2e300, 3e300], { seed: 5 });
    expect(Math.abs(p - 0.1)).toBeLessThan(0.015);
  });

  test('an empty sample is a fault of the caller', () => {
    expect(() => lossPermutationTest([], [1], { seed: 5 })).toThrow(RangeError);
  });
});

describe('the interval of the change', () => {
  const reference = squaredErrors(400, 1, 1);
  const current = squaredErrors(300, 1.5, 2);

  test('holds what changed: from an RMSE of 1 to one of 1.5', () => {
    const interval = lossChangeInterval(reference, current, { seed: 5, of: 'root' });
    if (typeof interval === 'string') throw new Error(interval);
    expect(interval).toMatchObject({ level: 0.95, method: 'percentile', resamples: 2000 });
    expect(interval.low).toBeGreaterThan(0.2);
    expect(interval.low).toBeLessThan(0.5);
    expect(interval.high).toBeGreaterThan(0.5);
    expect(interval.high).toBeLessThan(0.8);
  });

  test.each(['mean', 'root'] as const)('resampled or normal, of the %s: alike', (of) => {
    const resampled = lossChangeInterval(reference, current, { seed: 5, of });
    const normal = lossChangeInterval(reference, current, { seed: 5, of, mostResampled: 0 });
    if (typeof resampled === 'string' || typeof normal === 'string') throw new Error('no interval');
    expect(normal).toMatchObject({ method: 'normal', resamples: 0 });
    const width = normal.high - normal.low;
    expect(Math.abs(resampled.low - normal.low) / width).toBeLessThan(0.1);
    expect(Math.abs(resampled.high - normal.high) / width).toBeLessThan(0.1);
  });

  test('a higher level is wider, and one seed gives one interval', () => {
    const options = { seed: 5, of: 'mean' } as const;
    const usual = lossChangeInterval(reference, current, options);
    const sure = lossChangeInterval(reference, current, { ...options, level: 0.99 });
    if (typeof usual === 'string' || typeof sure === 'string') throw new Error('no interval');
    expect(sure.low).toBeLessThan(usual.low);
    expect(sure.high).toBeGreaterThan(usual.high);
    expect(lossChangeInterval(reference, current, options)).toEqual(usual);
  });

  test('the unit of the losses plays no part, nor their size', () => {
    const [there, huge] = [1, 1e300].map((unit) =>
      lossChangeInterval(
        reference.map((loss) => loss * unit),
        current.map((loss) => loss * unit),
        { seed: 5, of: 'root' },
      ),
    );
    if (typeof there !== 'object' || typeof huge !== 'object') throw new Error('no interval');
    expectClose(huge.low, there.low * 1e150);
    expectClose(huge.high, there.high * 1e150);
  });

  test('there is none where nothing spreads', () => {
    expect(lossChangeInterval([1], [2, 3], { seed: 5, of: 'mean' })).toBe('one_row');
    expect(lossChangeInterval([0, 0], [0, 0], { seed: 5, of: 'mean' })).toBe('constant_losses');
    expect(lossChangeInterval([1, 1], [0, 0], { seed: 5, of: 'mean' })).toBe('constant_losses');
  });
});
