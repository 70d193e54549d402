import { describe, expect, test } from 'vitest';
import { mostExtremeP } from '../../../src/stats/two-sample/most-extreme-p.ts';
import { smallestVisibleShift } from '../../../src/stats/two-sample/smallest-visible-shift.ts';
import { expectClose } from '../close.ts';

describe('what samples of these sizes can show', () => {
  test('the smallest shift usually visible', () => {
    expectClose(smallestVisibleShift(50, 50), 0.56);
    expectClose(smallestVisibleShift(100, 25), 2.8 * Math.sqrt(0.05));
  });

  test('the most extreme p: 2 of all ways to deal the rows', () => {
    expectClose(mostExtremeP(3, 3), 2 / 20);
    expectClose(mostExtremeP(4, 7), 2 / 330);
    expectClose(mostExtremeP(7, 4), 2 / 330);
    expectClose(mostExtremeP(1, 9), 2 / 10);
    expect(mostExtremeP(1, 1)).toBe(1);
    expect(mostExtremeP(1e6, 1e6)).toBe(0);
  });
});
