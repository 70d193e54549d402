import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReport as renderMonitor } from '../../../src/commands/monitor/render-report.ts';
import { catalogues } from '../../../src/i18n/catalogue.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import type { MonitorAssumption, MonitorNote } from '../../../src/reports/monitor/monitor-notes.ts';
import { type MonitorReport, monitorReport } from '../../../src/reports/monitor/monitor-report-schema.ts';
import { unworded } from '../../../src/reports/worded.ts';
import { dropReason } from '../../../src/table/drops.ts';
import { fileOf, reportOf, step } from '../../reports/monitor/monitor-of.ts';
import { LONGEST_LINES, LONGEST_NAME, lengthOf, reportsShownBy } from '../../support/shown-report.ts';

const show = reportsShownBy('monitor', { words: (catalogue) => catalogue.monitor, render: renderMonitor });

const CHANGED = reportOf(fileOf({ valor: step(300, 150, 3) }));
const STABLE = reportOf(fileOf({ valor: step(300, 300, 0) }));

const NOTES: MonitorNote[] = [
  { code: 'constant_values', params: { value: -1.25e-300 } },
  { code: 'constant_start', params: { rows: 300 } },
  { code: 'constant_reference', params: { chunks: 166, value: -1.25e-300 } },
  { code: 'few_rows', params: { n: 179, advised: 180 } },
  { code: 'few_chunks', params: { chunks: 5, needed: 6, size: 100_000 } },
  { code: 'short_last_chunk', params: { n: 99_999, size: 100_000 } },
  { code: 'smallest_visible', params: { change: 1.234e-5, metric: 'rmse' } },
  { code: 'smallest_visible', params: { change: 0.125, metric: 'accuracy' } },
  { code: 'small_spread', params: { sd: 1.234e-5 } },
  { code: 'autocorrelated', params: { correlation: 0.123456 } },
  { code: 'change_in_reference', params: { began: 5, rows: 999_999 } },
  { code: 'alerts_without_change', params: { alerts: 334 } },
  { code: 'second_opinion', params: { detector: 'page_hinkley', count: 9999, first: 999_999 } },
  { code: 'second_opinion', params: { detector: 'ddm', count: 1, first: 31 } },
  { code: 'time_not_read', params: { column: LONGEST_NAME, example: LONGEST_NAME, line: 2 } },
  { code: 'time_repeats', params: { column: LONGEST_NAME } },
  { code: 'several_times', params: { columns: Array(200).fill(LONGEST_NAME) } },
  { code: 'metric_ignored', params: { metric: 'accuracy', column: LONGEST_NAME } },
];

const ASSUMPTIONS: MonitorAssumption[] = [
  { code: 'column_recognised', params: { role: 'time', name: LONGEST_NAME } },
  { code: 'only_date_column', params: { name: LONGEST_NAME } },
  { code: 'only_numeric_column', params: { name: LONGEST_NAME } },
  { code: 'metric_assumed', params: { metric: 'error_rate' } },
  { code: 'ones_are_errors', params: { column: LONGEST_NAME } },
  { code: 'file_order', params: {} },
  { code: 'in_time_order', params: { column: LONGEST_NAME } },
  { code: 'sorted_by_time', params: { column: LONGEST_NAME, moved: 999_999 } },
  { code: 'same_times', params: { column: LONGEST_NAME, count: 999_999 } },
  { code: 'chunk_raised', params: { asked: 1, used: 2000 } },
];

function shown(report: MonitorReport, language: Language) {
  const charts = [{ kind: 'control' as const, png: new Uint8Array() }];
  return show({ kind: 'report', report, charts }, language);
}

describe.each(['es', 'en'] as const)('The card of a monitor report in %s', (language) => {
  it('fits into one message, whatever there is to say about the table', () => {
    const figures = fc.double({ noNaN: true, min: -1e300, max: 1e300 });
    const metric = fc.constantFrom(...monitorReport.shape.metric.options);
    const time = fc.constantFrom('2026-03-02', '2026-03-02T10:20:30.000Z', -1.25e-300, null);
    fc.assert(
      fc.property(
        fc.subarray(NOTES),
        fc.subarray(ASSUMPTIONS),
        fc.tuple(metric, figures, time, fc.constantFrom(CHANGED, STABLE)),
        (notes, assumptions, [kind, figure, when, base]) => {
          const report: MonitorReport = {
            ...base,
            metric: kind,
            overall: figure,
            columns: {
              value: kind === 'mean' ? LONGEST_NAME : null,
              actual: LONGEST_NAME,
              predicted: LONGEST_NAME,
              time: LONGEST_NAME,
            },
            change: base.change && { ...base.change, before: figure, time: when, began_time: when },
            detectors: base.detectors.map((one) => ({ ...one, change_points: [...LONGEST_LINES] })),
            dropped: dropReason.options.map((reason) => ({
              reason,
              count: 999_999,
              lines: [...LONGEST_LINES],
            })),
            notes: notes.map(unworded),
            assumptions: assumptions.map(unworded),
          };
          const { text, components } = shown(report, language);
          expect(lengthOf(components)).toBeLessThanOrEqual(4000);
          expect(components.length).toBeLessThanOrEqual(40);
          expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
        },
      ),
    );
  });

  it('words every remark', () => {
    const { monitor } = catalogues[language];
    const say = {
      number: String,
      exact: String,
      share: String,
      date: String,
      name: (raw: string) => `<${[...raw][0]}>`,
      list: (items: readonly string[]) => items.slice(0, 3).join(),
      all: (items: readonly string[]) => items.join(),
    };
    const sentences = [
      ...NOTES.map((note) => monitor.note(note, say)),
      ...ASSUMPTIONS.map((one) => monitor.assumption(one, say)),
    ];
    for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}<\d].*[.?]$/su);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

describe('What a report says first', () => {
  it('a change: what, from where to where, when, and what it means', () => {
    const { text } = shown(CHANGED, 'es');
    expect(text).toMatch(/^## Hubo un cambio en el promedio de `valor`/);
    expect(text).toMatch(/El promedio de `valor` \*\*subió de \d\d,?\d* a 5\d,?\d*\.\*\*/);
    expect(text).toMatch(
      /Empezó hacia la fila 15\d \(línea 15\d\) y se notó hacia la fila \d+ \(línea \d+\)\./,
    );
  });

  it('an error that falls is better, an accuracy that falls is worse', () => {
    const change = CHANGED.change && { ...CHANGED.change, before: 0.9, after: 0.4 };
    const columns = { value: null, actual: 'real', predicted: 'predicho', time: null };
    const of = (metric: MonitorReport['metric']) => shown({ ...CHANGED, metric, change, columns }, 'en').text;
    expect(of('error_rate')).toContain('wrong less than before');
    expect(of('accuracy')).toContain('wrong more than before');
    expect(of('accuracy')).toMatch(/fell from 90\s?% to 40\s?%/);
    expect(of('bias')).not.toContain('wrong');
  });

  it('limits end where the metric does', () => {
    const thresholds = { ...STABLE.thresholds, low: -0.2, high: 1.4 };
    const columns = { value: null, actual: 'real', predicted: 'predicho', time: null };
    const text = (metric: MonitorReport['metric']) =>
      shown({ ...STABLE, metric, thresholds, columns }, 'en').text;
    expect(text('accuracy')).toMatch(/\*\*Limits\*\* 0\s?% to 100\s?%/);
    expect(text('rmse')).toContain('**Limits** 0 to 1,4');
    expect(text('bias')).toContain('**Limits** -0,2 to 1,4');
  });

  it('nothing changed, or too few rows to say so', () => {
    expect(shown(STABLE, 'es').text).toContain('se mantuvo en unos 49,99');
    const few = reportOf(fileOf({ valor: step(90, 90, 0) }));
    expect(shown(few, 'es').text).toMatch(
      /Muy pocas filas.*difícilmente vería uno\..*Junta al menos 180 filas/s,
    );
  });

  it('rows of each detector, no more than a line holds', () => {
    const detectors = STABLE.detectors.map((one, at) => ({
      ...one,
      change_points: at === 0 ? [0] : [1, 2, 3, 4, 5],
    }));
    const { text } = shown({ ...STABLE, detectors }, 'es');
    expect(text).toContain('**ADWIN** (decide) fila 1 · **Page–Hinkley** filas 2, 3, 4 y 2 más');
  });

  it('rows are counted to the last one', () => {
    const thresholds = { ...STABLE.thresholds, low: 1, high: 2 };
    const { text } = shown({ ...STABLE, thresholds, chunk_size: 15_229 }, 'es');
    expect(text).toContain('tramos de 15.229 filas');
    expect(shown({ ...STABLE, thresholds, chunk_size: 1 }, 'es').text).toContain('tramos de 1 fila\n');
  });

  it('a change that could go unseen is no more exact than a guess can be', () => {
    const note: MonitorNote = { code: 'smallest_visible', params: { change: 0.36437, metric: 'accuracy' } };
    expect(shown({ ...STABLE, notes: [unworded(note)] }, 'es').text).toContain('de 36 puntos porcentuales');
  });
});
