import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeNumeric } from '../../../src/study/grading/grade-numeric.ts';
import type { DrawnNumber, Localized } from '../../../src/study/types.ts';
import { both, numeric } from '../../support/study-questions.ts';

const rmse = numeric({ traps: { 'no-root': both('The root is missing.'), near: both('Almost.') } });
const drawn = (changes: Partial<DrawnNumber>): DrawnNumber => {
  return { slots: {}, answer: 1.41, tolerance: 0.01, traps: { 'no-root': 2 }, ...changes };
};
const graded = (text: string, changes: Partial<DrawnNumber> = {}, unit?: Localized) =>
  gradeNumeric(unit ? { ...rmse, unit } : rmse, drawn(changes), text);

describe('a typed number', () => {
  test.each(['1.41', '1,41', '1.4142', '1,40', '1.42', '√2 ≈ 1.41'.slice(3)])('%s is right', (text) => {
    expect(graded(text)).toMatchObject({ correct: true, score: 1, grade: 'good', misconceptions: [] });
  });

  test.each(['1.39', '1.43', '-1.41', '14.1'])('%s is wrong', (text) => {
    expect(graded(text)).toMatchObject({ correct: false, score: 0, grade: 'again', misconceptions: [] });
  });

  test('that a usual mistake gives says the mistake', () => {
    expect(graded('2')?.misconceptions).toEqual([{ text: both('The root is missing.') }]);
    expect(graded('2,005')?.misconceptions).toEqual([{ text: both('The root is missing.') }]);
  });

  test('between two mistakes says the nearer one', () => {
    const traps = { 'no-root': 2, near: 2.015 };
    expect(graded('2.011', { traps })?.misconceptions).toEqual([{ text: both('Almost.') }]);
  });

  test('that is right in one of two readings is right', () => {
    expect(graded('1.234', { answer: 1234, tolerance: 0 })?.correct).toBe(true);
    expect(graded('1.234', { answer: 1.234, tolerance: 0 })?.correct).toBe(true);
  });

  test('need not hit the noise of binary fractions', () => {
    expect(graded('0.3', { answer: 0.1 + 0.2, tolerance: 0 })?.correct).toBe(true);
  });

  test('is graded, or there is nothing to grade', () => {
    expect(graded('no sé')).toBeUndefined();
  });
});

describe('percent and shares are told apart', () => {
  const share = { answer: 0.85, tolerance: 0.005 };
  const percent = { answer: 85, tolerance: 0.5 };

  test('with its sign, 85 % is 0.85', () => {
    expect(graded('85 %', share)?.correct).toBe(true);
    expect(graded('85 %', share, both('km'))?.correct).toBe(true);
  });

  test('85 without a sign is not, and says why', () => {
    expect(graded('85', share)).toMatchObject({ correct: false, slip: 'percent-for-share' });
  });

  test('where percent are asked for, the sign changes nothing', () => {
    for (const text of ['85', '85 %']) expect(graded(text, percent, both('%'))?.correct).toBe(true);
    expect(graded('0.85 %', percent, both('%'))).toMatchObject({ correct: false });
  });

  test('0.85 is not 85, and says why', () => {
    expect(graded('0,85', percent)).toMatchObject({ correct: false, slip: 'share-for-percent' });
    expect(graded('1.5', { answer: 150 }, both('%'))).toMatchObject({ slip: 'share-for-percent' });
  });

  test('85 km are not 85 %', () => {
    expect(graded('85 %', percent, both('km'))?.correct).toBe(false);
  });

  test('a number that is far off says nothing of percent', () => {
    expect(graded('3', { answer: 300 })?.slip).toBeUndefined();
    expect(graded('8.5', share)?.slip).toBeUndefined();
  });

  test('a mistake that the template explains comes first', () => {
    const result = graded('85', { ...share, traps: { near: 85 } });
    expect(result).toMatchObject({ misconceptions: [{ text: both('Almost.') }] });
    expect(result?.slip).toBeUndefined();
  });
});

test('whatever the answer: it is right within the tolerance and wrong beyond it', () => {
  const answers = fc.integer({ min: -999_999, max: 999_999 }).map((whole) => whole / 100);
  const tolerances = fc.constantFrom(0, 0.005, 0.05, 0.5, 1);
  fc.assert(
    fc.property(answers, tolerances, fc.double({ min: -3, max: 3, noNaN: true }), (answer, tolerance, by) => {
      const step = tolerance === 0 ? 0.01 : tolerance;
      const typed = answer + by * step;
      const isNear = Math.abs(by * step) <= tolerance;
      // Six digits behind the mark, so that no reading takes it for thousands.
      fc.pre(Math.abs(Math.abs(by * step) - tolerance) > 1e-4);
      const result = graded(typed.toFixed(6), { answer, tolerance, traps: {} });
      expect(result?.correct).toBe(isNear);
    }),
  );
});
