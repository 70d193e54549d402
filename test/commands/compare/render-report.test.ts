import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReport as renderCompare } from '../../../src/commands/compare/render-report.ts';
import { renderReport } from '../../../src/commands/tables/render-report.ts';
import type { TableSpec } from '../../../src/commands/tables/spec.ts';
import { catalogues } from '../../../src/i18n/catalogue.ts';
import type { CompareAssumption, CompareNote } from '../../../src/reports/compare/compare-notes.ts';
import type { CompareReport } from '../../../src/reports/compare/compare-report-schema.ts';
import { unworded } from '../../../src/reports/worded.ts';
import { dropReason } from '../../../src/table/drops.ts';
import { asCsv, reportOf, threeModels, wobble } from '../../reports/compare/report-of.ts';
import { componentsOf, textOf } from '../../support/sandbox-driver.ts';

const numbers = { locale: 'es-CO', decimal: 'comma' } as const;

const SPEC: TableSpec<'compare'> = {
  name: 'compare',
  files: ['file'],
  options: {},
  inForm: [],
  sample: { files: [], answers: {} },
  words: ({ compare }) => compare,
  render: renderCompare,
};

const made = (report: CompareReport) => ({
  kind: 'report' as const,
  report,
  charts: [{ kind: 'forest' as const, png: new Uint8Array() }],
});

const wording = (language: keyof typeof catalogues) => ({ words: catalogues[language], numbers });

function shown(report: CompareReport, language: keyof typeof catalogues = 'es') {
  const { components } = renderReport(SPEC, made(report), undefined, wording(language));
  const message = { components, content: '' };
  return { text: textOf(message), components: componentsOf(message) };
}

/** As long as a stranger can make a name: each character is shown, and takes two units. */
const NAME = '📈'.repeat(100);

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
    columns: { actual: NAME, models: names.map(() => NAME), time: null },
    models: report.models.map((model, at) => ({ ...model, name: `${at}${NAME}` })),
    pairs: report.pairs.map((pair, at) => ({ ...pair, a: `0${NAME}`, b: `${at + 1}${NAME}`, verdict })),
    dropped: dropReason.options.map((reason) => ({
      reason,
      count: 999_999,
      lines: Array.from({ length: 20 }, (_, at) => 999_900 + at),
    })),
  };
}

const NAMES = Array.from({ length: 20 }, () => NAME);
const [a, b] = [NAME, NAME];
const NOTES: CompareNote[] = [
  { code: 'equals_actual', params: { model: NAME } },
  { code: 'identical_models', params: { models: NAMES } },
  { code: 'worse_than_baseline', params: { models: NAMES, baseline: 1.25e-300, all: false } },
  { code: 'practically_equal', params: { a, b, delta: 1e-9, share: 1 / 300 } },
  { code: 'many_models', params: { models: 20 } },
  { code: 'ordered_rows', params: { column: NAME, block: 200 } },
  { code: 'repeated_times', params: { column: NAME, rows: 999_999 } },
  { code: 'interval_decides', params: { a, b, p_adjusted: 0.0321 } },
  { code: 'too_few_rows', params: { n: 4, models: NAMES } },
  { code: 'no_spread', params: { a, b } },
  { code: 'never_disagree', params: { a, b } },
  { code: 'model_costs_rows', params: { model: NAME, rows: 999_999 } },
  { code: 'unread_cells', params: { column: NAME, count: 999_999, example: NAME, line: 999_999 } },
  { code: 'unknown_labels', params: { model: NAME, labels: NAMES.slice(0, 5) } },
  { code: 'spelled_differently', params: { model: NAME, count: 999, predicted: NAME, actual: NAME } },
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
          const lengths = components.map((one) => ('content' in one ? one.content.length : 0));
          expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(4000);
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
      /\*\*3\.\*\* `red` · RMSE \*\*\d,\d+\*\* · \*\*peor\*\* · a .* del primero \(.*\) · p\u00a0<\u00a00,001/,
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
    expect(text).toContain('a -50 puntos del primero');
    expect(text).toContain('es más alta que la de `b`');
  });

  it('describes the picture with every model’s verdict and numbers', () => {
    const [picture] = renderCompare(made(report), wording('es')).pictures;
    expect(picture?.description).toMatch(/primer modelo, (lineal|bosque) \(RMSE 1,\d+\)/);
    expect(picture?.description).toMatch(/red: peor, a \d.* del primero/);
    expect(picture?.description).toMatch(/(lineal|bosque): empate/);
  });
});
