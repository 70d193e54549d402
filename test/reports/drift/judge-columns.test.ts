import { describe, expect, test } from 'vitest';
import { judgeColumns, type TestedColumn } from '../../../src/reports/drift/judge-columns.ts';

const ALPHA = 0.05;

const valuesPart = (p: number, value: number | null = 0.5) => ({
  p,
  effect: { name: 'wasserstein_normalised' as const, value, threshold: 0.1 },
});
const missingPart = (p: number, value = 0.5) => ({
  p,
  effect: { name: 'cohens_h' as const, value, threshold: 0.2 },
});
const column = (parts: Partial<TestedColumn>): TestedColumn => ({
  n_reference: 100,
  n_current: 100,
  values: null,
  missing: null,
  wasConstant: false,
  ...parts,
});

const judge = (...columns: Partial<TestedColumn>[]) => judgeColumns(columns.map(column), ALPHA);

describe('the verdict on a column', () => {
  test.each<[string, Partial<TestedColumn>, string, string]>([
    ['not significant', { values: valuesPart(0.2) }, 'none', 'not_significant'],
    ['not significant, however large the effect', { values: valuesPart(0.06, 9) }, 'none', 'not_significant'],
    ['significant and small', { values: valuesPart(1e-6, 0.05) }, 'negligible', 'small_effect'],
    ['significant and large', { values: valuesPart(1e-6, 0.1) }, 'drift', 'values'],
    [
      'significant, of a reference that was one number',
      { values: valuesPart(1e-6, null), wasConstant: true },
      'drift',
      'was_constant',
    ],
    ['more missing cells', { values: valuesPart(0.5, 0.02), missing: missingPart(1e-6) }, 'drift', 'missing'],
    [
      'more missing cells, a few',
      { values: valuesPart(0.5, 0.02), missing: missingPart(1e-6, 0.1) },
      'negligible',
      'small_effect',
    ],
    ['both', { values: valuesPart(1e-6), missing: missingPart(1e-6) }, 'drift', 'values_and_missing'],
    ['only missing cells can be tested', { missing: missingPart(0.03) }, 'drift', 'missing'],
    [
      'samples too small to show anything',
      { values: valuesPart(0.2), n_reference: 3, n_current: 3 },
      'insufficient',
      'too_few_rows',
    ],
  ])('%s', (_, parts, verdict, reason) => {
    expect(judge(parts)).toEqual([expect.objectContaining({ verdict, reason })]);
  });

  test('an effect seen by chance does not make a drift of what only its missing cells show', () => {
    const [judged] = judge({ values: valuesPart(0.4, 0.3), missing: missingPart(1e-6, 0.1) });
    expect(judged).toMatchObject({ verdict: 'negligible', effect: { name: 'cohens_h', value: 0.1 } });
  });

  test('two chances cost: p is doubled where missing cells are tested too', () => {
    const [judged] = judge({ values: valuesPart(0.03), missing: missingPart(0.9) });
    expect(judged).toMatchObject({ p: 0.06, verdict: 'none' });
  });

  test('a column without a test is not judged, and costs the others nothing', () => {
    const [judged, none] = judge({ values: valuesPart(0.03) }, {});
    expect(judged).toMatchObject({ p_adjusted: 0.03, verdict: 'drift' });
    expect(none).toBeNull();
  });
});

describe('several columns together', () => {
  test('are judged by Holm: each p costs as many columns as are left', () => {
    const judged = judge(
      { values: valuesPart(0.03) },
      { values: valuesPart(0.001) },
      { values: valuesPart(0.02) },
    );
    expect(judged.map((one) => one?.p_adjusted)).toEqual([0.04, 0.003, 0.04]);
    expect(judged.map((one) => one?.verdict)).toEqual(['drift', 'drift', 'drift']);
  });

  test('too few rows for all of them, though enough for one', () => {
    const few = { values: valuesPart(0.5), n_reference: 4, n_current: 4 };
    expect(judge(few)).toMatchObject([{ verdict: 'none' }]);
    expect(judge(few, few)).toMatchObject([{ verdict: 'insufficient' }, { verdict: 'insufficient' }]);
  });
});
