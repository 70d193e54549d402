import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisTicks } from '../../src/charts/axis-ticks.ts';
import { colombia } from '../support/number-styles.ts';

test('an axis holds its values and has a few ticks, however small or large they are', () => {
  const values = fc.double({ min: -1e307, max: 1e307, noNaN: true });
  fc.assert(
    fc.property(values, values, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const { domain, ticks } = axisTicks(low, high, colombia);
      // What is smaller than any step of the axis may fall on its edge.
      const hair = 1e-9 * (high - low) + 1e-290;
      expect(domain[0]).toBeLessThanOrEqual(low + hair);
      expect(domain[1]).toBeGreaterThanOrEqual(high - hair);
      expect(domain[0]).toBeLessThan(domain[1]);
      expect(ticks.length).toBeGreaterThan(1);
    }),
    { examples: [[9.999999999999977e306, 9.999999999999992e306]] },
  );
});

test.each([
  [1e-310, 2e-310],
  [5e-324, 5e-324],
  [1e-293, 1.0000000000000002e-293],
  [0, 0],
])('an axis from %d to %d has ticks', (low, high) => {
  const { domain, ticks } = axisTicks(low, high, colombia);
  expect(domain[0]).toBeLessThan(domain[1]);
  expect(ticks.length).toBeLessThan(12);
});
