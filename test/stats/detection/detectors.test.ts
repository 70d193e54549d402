import { describe, expect, test } from 'vitest';
import { controlLimits } from '../../../src/stats/control-limits.ts';
import { changePoints } from '../../../src/stats/detection/change-points.ts';
import { createDdm } from '../../../src/stats/detection/ddm.ts';
import { likelyStart } from '../../../src/stats/detection/likely-start.ts';
import { createPageHinkley } from '../../../src/stats/detection/page-hinkley.ts';
import { standardise } from '../../../src/stats/detection/standardise.ts';

describe('a stream of detectors', () => {
  test('starts anew on the row after each change', () => {
    const lengths: number[] = [];
    const everyThird = () => {
      let seen = 0;
      lengths.push(0);
      return { add: () => ++seen === 3 };
    };
    expect(changePoints(new Float64Array(10), everyThird)).toEqual([2, 5, 8]);
    expect(lengths).toHaveLength(4);
  });
});

describe('Page–Hinkley', () => {
  test('by hand: a step of 20 adds 20 × 30/31, then 20 × 30/32…, and passes 50 at the third value', () => {
    const values = Float64Array.from({ length: 40 }, (_, row) => (row < 30 ? 0 : 20));
    expect(changePoints(values, () => createPageHinkley())).toEqual([32]);
    expect(
      changePoints(
        values.map((value) => -value),
        () => createPageHinkley(),
      ),
    ).toEqual([32]);
  });

  test('is silent before its 30th value', () => {
    const values = Float64Array.from({ length: 29 }, (_, row) => (row < 5 ? 0 : 1000));
    expect(changePoints(values, () => createPageHinkley())).toEqual([]);
  });
});

describe('DDM', () => {
  test('warns before it tells a change', () => {
    const ddm = createDdm();
    const heard: string[] = [];
    for (let row = 0; row < 200; row++) {
      const wrong = row < 100 ? row % 10 === 0 : row % 2 === 0;
      if (ddm.add(wrong ? 1 : 0)) heard.push('change');
      else if (ddm.warns()) heard.push('warning');
      if (heard.at(-1) === 'change') break;
    }
    expect(heard.slice(-2)).toEqual(['warning', 'change']);
  });

  test('does not see a fall of the error rate', () => {
    const values = Float64Array.from({ length: 400 }, (_, row) => (row < 200 ? row % 2 : 0));
    expect(changePoints(values, () => createDdm())).toEqual([]);
  });
});

describe('standardised by the start', () => {
  test('values from 0 to 1 stay as they are', () => {
    expect(standardise([0, 1, 1, 0.5])).toMatchObject({
      standard: null,
      values: Float64Array.of(0, 1, 1, 0.5),
    });
  });

  test.each([
    [20, 20],
    [60, 30],
    [101, 30],
    [500, 150],
    [1000, 300],
    [5000, 300],
  ])('of %i rows the first %i give mean and spread', (n, rows) => {
    const values = Float64Array.from({ length: n }, (_, row) => (row < rows ? (row % 2 === 0 ? 4 : 6) : 7));
    const { standard, values: units } = standardise(values);
    expect(standard).toEqual({ mean: 5, sd: 1, rows });
    expect([units[0], units[1], units[n - 1]]).toEqual([-1, 1, n > rows ? 2 : 1]);
  });

  test('where the start is constant, all rows give the spread, and that is told', () => {
    const values = Float64Array.from({ length: 100 }, (_, row) => (row < 50 ? 3 : 5));
    expect(standardise(values)).toMatchObject({
      standard: { mean: 3, sd: 1, rows: 30 },
      constantStart: true,
    });
  });

  test('a constant has no unit', () => {
    expect(standardise([7e15, 7e15])).toEqual({
      values: Float64Array.of(0, 0),
      standard: null,
      constantStart: true,
    });
  });

  test('no value leaves the numbers', () => {
    const values = Float64Array.from(
      { length: 60 },
      (_, row) => (row % 2) * 1e-200 + (row === 50 ? 1e200 : 2),
    );
    for (const unit of standardise([...values, 4e307]).values) expect(Number.isFinite(unit ** 2)).toBe(true);
  });
});

describe('control limits', () => {
  test('of one chunk there are none', () => {
    expect(() => controlLimits([1])).toThrow(RangeError);
  });

  test('fall together where the chunks are all the same', () => {
    expect(controlLimits([0.1, 0.1, 0.1])).toEqual({ centre: 0.1, sd: 0, low: 0.1, high: 0.1 });
  });
});

describe('where a change began', () => {
  test.each([
    [0, 99, 60],
    [20, 99, 60],
    [0, 69, 60],
  ])('between rows %i and %i, a step at 60', (from, to, row) => {
    const values = Float64Array.from(
      { length: 100 },
      (_, at) => (at < 60 ? 1 : 4) + Math.sin(at * 12.9898) / 2,
    );
    expect(likelyStart(values, from, to)).toBe(row);
  });

  test('one odd value at the edge is no change', () => {
    const values = Float64Array.from({ length: 40 }, (_, at) => (at === 0 ? 50 : at < 20 ? 0 : 9));
    expect(likelyStart(values, 0, 39)).toBe(20);
  });
});
