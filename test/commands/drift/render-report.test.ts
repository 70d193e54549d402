import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReport as renderDrift } from '../../../src/commands/drift/render-report.ts';
import { catalogues } from '../../../src/i18n/catalogue.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import type { DriftNote } from '../../../src/reports/drift/drift-notes.ts';
import type { DriftReport } from '../../../src/reports/drift/drift-report-schema.ts';
import { unworded } from '../../../src/reports/worded.ts';
import { sayInMessage } from '../../../src/ui/say.ts';
import { fileOf, normals, reportOf, times } from '../../reports/drift/drift-of.ts';
import { colombia } from '../../support/number-styles.ts';
import { LONGEST_NAME, lengthOf, reportsShownBy } from '../../support/shown-report.ts';

const show = reportsShownBy('drift', { words: (catalogue) => catalogue.drift, render: renderDrift });

const NAMES = times(200, (at) => `${at} ${LONGEST_NAME}`);

/** A real report with a concept part, of which the largest has every name and figure as long as it can be. */
const REAL = reportOf(
  fileOf({ x: normals(1, 60), real: normals(2, 60), predicho: normals(3, 60) }),
  fileOf({ x: normals(4, 60, { mean: 3 }), real: normals(5, 60, { mean: 9 }), predicho: normals(6, 60) }),
  { 'column.actual': 'real', 'column.predicted': 'predicho' },
);
const HUGE: DriftReport = {
  ...REAL,
  file: { ...REAL.file, name: LONGEST_NAME },
  columns: NAMES.flatMap((name, at) => {
    const one = REAL.columns[at % REAL.columns.length];
    const effect = { name: 'wasserstein_normalised' as const, value: 1.25e-300, threshold: 0.1 };
    return one ? [{ ...one, name, effect, missing_reference: 1 / 3, missing_current: 1 / 7 }] : [];
  }),
  ranking: NAMES,
  dataset: { drifted: 200, total: 200, share: 1, verdict: 'drift' },
};

const sample = 'current' as const;
const NOTES: DriftNote[] = [
  { code: 'only_in', params: { sample, columns: NAMES } },
  { code: 'kinds_differ', params: { column: LONGEST_NAME, reference: 'number', current: 'text' } },
  { code: 'units_differ', params: { column: LONGEST_NAME, reference: null, current: '%' } },
  { code: 'same_file', params: {} },
  { code: 'reference_is_later', params: { column: LONGEST_NAME } },
  { code: 'group_ignored', params: { named: LONGEST_NAME } },
  { code: 'left_out', params: { type: 'identifier', columns: NAMES } },
  { code: 'new_categories', params: { column: LONGEST_NAME, count: 200, categories: NAMES.slice(0, 12) } },
  { code: 'lost_categories', params: { column: LONGEST_NAME, count: 1, categories: [LONGEST_NAME] } },
  { code: 'spelling', params: { column: LONGEST_NAME, reference: LONGEST_NAME, current: LONGEST_NAME } },
  { code: 'no_values', params: { column: LONGEST_NAME, sample } },
  { code: 'unread_cells', params: { column: LONGEST_NAME, sample, count: 1 } },
  { code: 'infinite_values', params: { column: LONGEST_NAME, sample, count: 999_999 } },
  { code: 'constant_reference', params: { column: LONGEST_NAME } },
  { code: 'distance_too_large', params: { column: LONGEST_NAME } },
  { code: 'smallest_visible_shift', params: { shift: 0.123456, n_reference: 999_999, n_current: 1 } },
  { code: 'too_few_rows', params: { columns: NAMES, n_reference: 1, n_current: 2 } },
  { code: 'holm', params: { columns: 200 } },
  { code: 'label_shift', params: { column: LONGEST_NAME } },
  { code: 'class_rule', params: { column: LONGEST_NAME, effect: 'js', value: 0.123456, threshold: 0.1 } },
  { code: 'concept_available', params: { actual: LONGEST_NAME, predicted: LONGEST_NAME } },
  { code: 'pending_labels', params: { sample, count: 999_999, labelled: 1 } },
  { code: 'too_few_labels', params: { sample, labelled: 1, advised: 30 } },
  { code: 'inputs_moved', params: { columns: NAMES } },
  { code: 'inputs_unseen', params: {} },
  { code: 'concept_may_hide', params: {} },
  { code: 'compared_as_labels', params: { levels: [LONGEST_NAME, LONGEST_NAME] } },
  { code: 'interval_constant_losses', params: {} },
  { code: 'adjusted_without', params: { share: 1 / 3 } },
];

function shown(report: DriftReport, language: Language) {
  const png = new Uint8Array();
  const charts = [
    { kind: 'overview' as const, png },
    ...NAMES.slice(0, 3).map((subject) => ({ kind: 'column' as const, subject, png })),
  ];
  return show({ kind: 'report', report, charts }, language);
}

describe.each(['es', 'en'] as const)('The card of a drift report in %s', (language) => {
  it('fits into one message, whatever there is to say about the tables', () => {
    fc.assert(
      fc.property(fc.subarray(NOTES), (notes) => {
        const { components } = shown({ ...HUGE, notes: notes.map(unworded) }, language);
        expect(lengthOf(components)).toBeLessThanOrEqual(4000);
        expect(components.length).toBeLessThanOrEqual(40);
      }),
    );
  });

  it('describes each picture in no more characters than Discord takes', () => {
    const { components } = shown(HUGE, language);
    const described = [...JSON.stringify(components).matchAll(/"description":"([^"]*)"/g)].map(
      ([, one = '']) => one,
    );
    expect(new Set(described).size).toBe(4);
    for (const one of described) expect(one.length).toBeLessThanOrEqual(1024);
  });

  it.each(['none', 'negligible', 'insufficient'] as const)(
    'says what to do when the verdict is %s',
    (verdict) => {
      const { text } = shown({ ...REAL, dataset: { ...REAL.dataset, verdict } }, language);
      expect(text).toContain(catalogues[language].drift.sentence[verdict]);
    },
  );
});

describe('A column’s line', () => {
  it('has its mark, its verdict, its size and how probable that is by chance', () => {
    const { text } = shown(REAL, 'es');
    expect(text).toMatch(
      /▲ `x` \*\*deriva\*\* · corrimiento [23](,\d)? \(cuenta desde 0,1\) · p\u00a0ajustado\u00a0<\u00a00,001/,
    );
  });

  it('six are shown, and it is said how many more there are', () => {
    const { text } = shown(HUGE, 'es');
    expect(text.split('\n').filter((line) => /^▲ `.*\*\*deriva\*\*/.test(line))).not.toHaveLength(0);
    expect(text).toContain('…y 194 columnas más');
  });

  it('counts a single one as one', () => {
    const { text } = shown({ ...HUGE, columns: HUGE.columns.slice(0, 7), ranking: NAMES.slice(0, 7) }, 'es');
    expect(text).toContain('…y 1 columna más');
  });
});

describe('What became of the error', () => {
  it('is said in points where it is a share, since “+8 %” could be 8 % of it', () => {
    const shares = REAL.concept && {
      ...REAL.concept,
      metric: 'error_rate' as const,
      reference: 0.4,
      current: 0.5,
      delta: 0.1,
      delta_adjusted: 0.01,
      interval: { level: 0.95, method: 'bootstrap', resamples: 2000, low: -0.02, high: 0.25 },
      p: 0.47,
    };
    const { text } = shown({ ...REAL, concept: shares }, 'es');
    expect(text).toContain(
      'cambio +10 puntos porcentuales (intervalo del 95\u00a0%: -2 a +25; p\u00a0=\u00a00,47)',
    );
    expect(text).toContain('el cambio sería +1 punto porcentual.');
  });
});

it('one standard deviation is one', () => {
  const say = sayInMessage(colombia);
  const rule = (value: number): DriftNote => ({
    code: 'class_rule',
    params: { column: 'x', effect: 'wasserstein_normalised', value, threshold: 0.1 },
  });
  expect(catalogues.es.drift.note(rule(1.01), say)).toContain('1 desviación estándar (');
  expect(catalogues.en.drift.note(rule(1.4), say)).toContain('1,4 standard deviations (');
});
