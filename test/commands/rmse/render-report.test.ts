import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReport as renderRmse } from '../../../src/commands/rmse/render-report.ts';
import { catalogues } from '../../../src/i18n/catalogue.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import type { RmseAssumption, RmseNote } from '../../../src/reports/rmse/rmse-notes.ts';
import type { RmseReport } from '../../../src/reports/rmse/rmse-report-schema.ts';
import { unworded } from '../../../src/reports/worded.ts';
import { dropReason } from '../../../src/table/drops.ts';
import { pairsAsText, reportOf } from '../../reports/rmse/report-of.ts';
import { LONGEST_LINES, LONGEST_NAME, lengthOf, reportsShownBy } from '../../support/shown-report.ts';

const show = reportsShownBy('rmse', { words: (catalogue) => catalogue.rmse, render: renderRmse });

const REPORT: RmseReport = {
  ...reportOf(
    pairsAsText([
      [1, 2],
      [3, 5],
    ]),
  ),
  columns: { actual: LONGEST_NAME, predicted: LONGEST_NAME, time: LONGEST_NAME, unit: '**²**²**²**²' },
  worst: Array.from({ length: 5 }, (_, at) => ({
    line: 999_999,
    actual: 1.25e300,
    predicted: -1.25e-300,
    error: -1.25e300 / (at + 1),
  })),
  splits: {
    column: LONGEST_NAME,
    parts: (['train', 'validation', 'test'] as const).map((part) => ({
      part,
      value: LONGEST_NAME,
      n: 999_999,
      rmse: 1.25e300,
    })),
    n_without: 999_999,
    gap: { part: 'test', rmse: -1.25e300, interval: { level: 0.95, low: -1.5e300, high: 1.5e-300 } },
  },
  n_used: 999_999,
  dropped: dropReason.options.map((reason) => ({ reason, count: 999_999, lines: [...LONGEST_LINES] })),
};

const NOTES: RmseNote[] = [
  { code: 'too_good', params: { rmse: 1e-301, r2: 0.99999 } },
  { code: 'copied_predictions', params: { count: 999_999, share: 1 / 3 } },
  { code: 'identical_column', params: { predicted: LONGEST_NAME, other: LONGEST_NAME } },
  { code: 'worse_than_baseline', params: { rmse: 1.5, baseline: 1.25e-300 } },
  { code: 'few_rows', params: { n: 29, advised: 30 } },
  ...(['actual', 'predicted'] as const).map((role): RmseNote => {
    const params = { role, column: LONGEST_NAME, count: 999_999, example: LONGEST_NAME, line: 999_999 };
    return { code: 'unread_cells', params };
  }),
  { code: 'constant_actual', params: { value: -1.25e-300 } },
  { code: 'mape_zero', params: { count: 999_999 } },
  { code: 'wape_zero', params: {} },
  { code: 'figure_too_large', params: { metric: 'nrmse' } },
  { code: 'interval_constant_errors', params: {} },
  { code: 'interval_one_block', params: { n: 4 } },
  { code: 'ordered_rows', params: { column: LONGEST_NAME, block: 200, autocorrelation: -0.123456 } },
  { code: 'shared_rows', params: { column: LONGEST_NAME, count: 999_999, share: 1 / 3 } },
  {
    code: 'worse_on_test',
    params: { part: 'validation', train: 1e-300, other: 1e300, ratio: 1.25e300, ordered: true },
  },
  { code: 'weights_ignored', params: { column: LONGEST_NAME } },
  { code: 'units_differ', params: { actual: LONGEST_NAME, predicted: LONGEST_NAME } },
];

const ASSUMPTIONS: RmseAssumption[] = [
  { code: 'encoding_assumed', params: { encoding: 'windows-1252' } },
  { code: 'blank_lines', params: { count: 999_999, line: 999_999 } },
  ...Array.from({ length: 200 }, (_, column): RmseAssumption => {
    return { code: 'duplicate_header', params: { name: LONGEST_NAME, column, named: LONGEST_NAME } };
  }),
];

function shown(report: RmseReport, language: Language, remark?: string) {
  const charts = [{ kind: 'scatter' as const, png: new Uint8Array() }];
  return show({ kind: 'report', report, charts }, language, remark);
}

describe.each(['es', 'en'] as const)('The card of an RMSE report in %s', (language) => {
  it('fits into one message, whatever there is to say about the table', () => {
    fc.assert(
      fc.property(fc.subarray(NOTES), fc.subarray(ASSUMPTIONS), (notes, assumptions) => {
        const report = { ...REPORT, notes: notes.map(unworded), assumptions: assumptions.map(unworded) };
        const { text, components } = shown(report, language, catalogues[language].tables.bothGiven);
        expect(lengthOf(components)).toBeLessThanOrEqual(4000);
        expect(components.length).toBeLessThanOrEqual(40);
        for (const [index, found] of [notes, assumptions].entries()) {
          const heading = catalogues[language].tables[index === 0 ? 'mind' : 'whatIRead'];
          expect(text.includes(heading)).toBe(found.length > 0);
        }
      }),
    );
  });

  it('says how many remarks it leaves to the attached report', () => {
    const report = { ...REPORT, assumptions: ASSUMPTIONS.map(unworded) };
    const { text } = shown(report, language);
    expect(text).toContain('Windows-1252');
    expect(text).toMatch(/^- …(y|and) 19\d (más|more), /m);
  });
});

describe('A few remarks', () => {
  it('are all said', () => {
    const report = { ...REPORT, notes: NOTES.slice(0, 5).map(unworded), assumptions: [] };
    const { text } = shown(report, 'es');
    expect(text).toContain('Con 29 filas');
    expect(text).not.toContain('informe adjunto');
  });
});

it('a single row has no mean to be compared with', () => {
  const { text } = shown(reportOf(pairsAsText([[1.5, 2]])), 'es');
  expect(text).toContain('±0,5');
  expect(text).not.toContain('Sin modelo');
});
