import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareLabels } from '../../../src/reports/evaluate/compare-labels.ts';
import { labelKey } from '../../../src/reports/evaluate/label-key.ts';

describe('the order of labels', () => {
  const label = fc.oneof(
    fc.string(),
    fc.double({ noNaN: true }).map(String),
    fc.constantFrom('01', '1', '-0', '1e3'),
  );

  test('puts numbers by size before texts, and texts as no language in particular would', () => {
    const sorted = ['z', '10', 'Z', '9', '-1', '01', 'ñ', '0.5', 'a'].sort(compareLabels);
    expect(sorted).toEqual(['-1', '0.5', '9', '10', '01', 'Z', 'a', 'z', 'ñ']);
  });

  test('is one order, whatever the labels were in before', () => {
    fc.assert(
      fc.property(fc.uniqueArray(label, { maxLength: 12 }), (labels) => {
        const forwards = [...labels].sort(compareLabels);
        expect([...labels].reverse().sort(compareLabels)).toEqual(forwards);
        for (const a of labels) for (const b of labels) expect(compareLabels(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('what a label means', () => {
  test.each([
    ['si', 'Sí'],
    ['SÍ', 'si\u0301'],
    ['tal vez', 'Tal  Vez'],
    ['tal_vez', 'tal vez'],
    ['no', 'no\u200b'],
  ])('%s and %s are alike', (a, b) => {
    expect(labelKey(a)).toBe(labelKey(b));
  });

  test.each([
    ['+', '-'],
    ['1', '-1'],
    ['a', 'b'],
    ['C', 'C++'],
    ['1', '1.5'],
  ])('%s and %s are not', (a, b) => {
    expect(labelKey(a)).not.toBe(labelKey(b));
  });
});
