import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReport as renderCompare } from '../../../src/commands/compare/render-report.ts';
import { catalogues } from '../../../src/i18n/catalogue.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import type { CompareAssumption, CompareNote } from '../../../src/reports/compare/compare-notes.ts';
import type { CompareReport } from '../../../src/reports/compare/compare-report-schema.ts';
import { unworded } from '../../../src/reports/worded.ts';
import { dropReason } from '../../../src/table/drops.ts';
import { sayInMessage } from '../../../src/ui/say.ts';
import { asCsv, reportOf, threeModels, wobble } from '../../reports/compare/report-of.ts';
import { colombia } from '../../support/number-styles.ts';
import { LONGEST_LINES, LONGEST_NAME, lengthOf, reportsShownBy } from '../../support/shown-report.ts';

const show = reportsShownBy('compare', { words: (catalogue) => catalogue.compare, render: renderCompare });

const made = (report: CompareReport) => ({
  kind: 'report' as const,
  report,
  charts: [{ kind: 'forest' as const, png: new Uint8Array() }],
});

const shown = (report: CompareReport, language: Language = 'es') => show(made(report), language);

/** Twenty models with the longest names, with intervals and without. */
function twentyModels(verdict: 'a' | 'tie'): CompareReport {
  const names = Array.from({ length: 20 }, (_, at) => `m${at}`);
  const rows = Array.from({ length: 12 }, (_, row) => [
    row + 0.123456,
    ...names.map((_, at) => row + 123.456 * wobble(row, at)),
  ]);
  const report = reportOf(asCsv(['real', ...names].join(','), rows));
  return {
    ...report,
    columns: { actual: LONGEST_NAME, models: names.map(() => LONGEST_NAME), time: null },
    models: report.models.map((model, at) => ({ ...model, name: `${at}${LONGEST_NAME}` })),
    pairs: report.pairs.map((pair, at) => ({
      ...pair,
      a: `0${LONGEST_NAME}`,
      b: `${at + 1}${LONGEST_NAME}`,
      verdict,
    })),
    dropped: dropReason.options.map((reason) => ({
      reason,
      count: 999_999,
      lines: [...LONGEST_LINES],
    })),
  };
}

const NAMES = Array.from({ length: 20 }, () => LONGEST_NAME);
const [a, b] = [LONGEST_NAME, LONGEST_NAME];
const NOTES: CompareNote[] = [
  { code: 'equals_actual', params: { model: LONGEST_NAME } },
  { code: 'identical_models', params: { models: NAMES } },
  { code: 'worse_than_baseline', params: { models: NAMES, baseline: 1.25e-300, all: false } },
  { code: 'practically_equal', params: { a, b, delta: 1e-9, share: 1 / 300 } },
  { code: 'many_models', params: { models: 20 } },
  { code: 'ordered_rows', params: { column: LONGEST_NAME, block: 200 } },
  { code: 'repeated_times', params: { column: LONGEST_NAME, rows: 999_999 } },
  { code: 'interval_decides', params: { a, b, p_adjusted: 0.0321 } },
  { code: 'too_few_rows', params: { n: 4, models: NAMES } },
  { code: 'no_spread', params: { a, b } },
  { code: 'never_disagree', params: { a, b } },
  { code: 'model_costs_rows', params: { model: LONGEST_NAME, rows: 999_999 } },
  {
    code: 'unread_cells',
    params: { column: LONGEST_NAME, count: 999_999, example: LONGEST_NAME, line: 999_999 },
  },
  { code: 'unknown_labels', params: { model: LONGEST_NAME, labels: NAMES.slice(0, 5) } },
  {
    code: 'spelled_differently',
    params: { model: LONGEST_NAME, count: 999, predicted: LONGEST_NAME, actual: LONGEST_NAME },
  },
  { code: 'naive_would_differ', params: { a, b, naive_p: 0.01, p: 0.2 } },
];

const ASSUMPTIONS: CompareAssumption[] = [
  { code: 'models_assumed', params: { models: NAMES } },
  { code: 'columns_left_out', params: { columns: NAMES } },
  { code: 'score_direction', params: { better: 'higher', because: 'word', word: 'accuracy' } },
  { code: 'test_share', params: { ratio: 1 / 9, from: 'folds', folds: 10 } },
];

describe.each(['es', 'en'] as const)('the card of a comparison in %s', (language) => {
  it('fits into one message, whatever there is to say about twenty models', () => {
    const reports = [twentyModels('a'), twentyModels('tie')];
    fc.assert(
      fc.property(
        fc.constantFrom(...reports),
        fc.subarray(NOTES),
        fc.subarray(ASSUMPTIONS),
        (report, notes, assumptions) => {
          const { components } = shown(
            { ...report, notes: notes.map(unworded), assumptions: assumptions.map(unworded) },
            language,
          );
          expect(lengthOf(components)).toBeLessThanOrEqual(4000);
          expect(components.length).toBeLessThanOrEqual(40);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('every finding has a sentence of its own', () => {
    const say = catalogues[language].compare;
    const words = { number: String, exact: String, share: String, name: String, date: String };
    const list = (items: readonly string[]) => items.join();
    const all = { ...words, list, all: list };
    const sentences = [
      ...NOTES.map((one) => say.note(one, all)),
      ...ASSUMPTIONS.map((one) => say.assumption(one, all)),
    ];
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/[.?]$/);
  });
});

describe('what it says', () => {
  const report = reportOf(threeModels(80));

  it('names who ties and who is worse, with figures in the learner’s style', () => {
    const { text } = shown(report);
    expect(text).toMatch(/^## Empate: `(lineal|bosque)` y `(lineal|bosque)`$/m);
    expect(text).toContain('`red` sí es peor');
    expect(text).toMatch(
      /\*\*3\.\*\* `red` · RMSE \*\*\d,\d+\*\* · \*\*peor\*\* · \+\d.* frente al primero \(\+.* a \+.*\) · p\u00a0<\u00a00,001/,
    );
    expect(text).toContain('Línea base, responder siempre el promedio · RMSE');
    expect(text).toContain('**n = 80** filas');
  });

  it('says in so many words who wins', () => {
    const two = shown(reportOf(threeModels(80), { 'column.models': 'bosque, red' })).text;
    expect(two).toContain('## Mejor modelo: `bosque`');
    expect(two).toMatch(/es más bajo que el de `red`, y el azar no basta/);
  });

  it('does not praise a copy of the actual values', () => {
    const rows = Array.from({ length: 40 }, (_, row) => [row + 0.5, row + 0.5, row + wobble(row, 1)]);
    const { text } = shown(reportOf(asCsv('real,copia,b', rows)));
    expect(text).toContain('## Una copia, no un modelo: `copia`');
    expect(text).not.toContain('es el mejor');
  });

  it('tells shares of rows in percent and their differences in points', () => {
    const rows = Array.from({ length: 50 }, (_, row) => [
      'sí',
      row < 45 ? 'sí' : 'no',
      row < 20 ? 'sí' : 'no',
    ]);
    const { text } = shown(reportOf(asCsv('real,a,b', rows)));
    expect(text).toContain('exactitud **90\u00a0%**');
    expect(text).toContain('-50 puntos porcentuales frente al primero');
    expect(text).toContain('es más alta que la de `b`');
  });

  it('describes the picture with every model’s verdict and numbers', () => {
    const [picture] = renderCompare(made(report), { words: catalogues.es, numbers: colombia }).pictures;
    expect(picture?.description).toMatch(/primer modelo, (lineal|bosque) \(RMSE 1,\d+\)/);
    expect(picture?.description).toMatch(/red: peor, \+\d.* frente al primero/);
    expect(picture?.description).toMatch(/(lineal|bosque): empate/);
  });
});

describe('Fold tables', () => {
  it('whose rows may be predictions are told how to say so', () => {
    const shareOf = (folds: number): CompareAssumption => ({
      code: 'test_share',
      params: { ratio: 1 / (folds - 1), from: 'folds', folds },
    });
    const { assumption } = catalogues.es.compare;
    expect(assumption(shareOf(120), sayInMessage(colombia))).toContain('di que no en la opción `pliegues`');
    expect(assumption(shareOf(10), sayInMessage(colombia))).not.toContain('opción');
  });
});
