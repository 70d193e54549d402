import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareReport } from '../../../src/reports/compare/compare-report-schema.ts';
import { pairDelta } from '../../../src/reports/compare/pair-delta.ts';
import { asCsv, outcomeOf } from './report-of.ts';

const number = fc.oneof(
  {
    weight: 6,
    // Smaller ones are no longer exact, and no measurement.
    arbitrary: fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .map((value) => String(Math.abs(value) < 1e-300 ? 0 : value)),
  },
  { weight: 2, arbitrary: fc.constantFrom('', 'NA', 'inf', 'hola', '0', '1', '-0', '1e200') },
);
const label = fc.constantFrom('sí', 'no', 'Sí', '', 'quizás');
const small = fc.integer({ min: 0, max: 1 }).map(String);

/** A table of up to four models, of numbers, labels, two values, or fold scores. */
const tables = fc
  .constantFrom(
    { header: 'real', cell: number },
    { header: 'fecha,real', cell: number },
    { header: 'real', cell: label },
    { header: 'real', cell: small },
    { header: 'pliegue,rmse_0', cell: number },
  )
  .chain(({ header, cell }) => {
    const columns = header.split(',').length;
    return fc.integer({ min: 2, max: 4 }).chain((models) =>
      fc
        .array(fc.array(cell, { minLength: columns + models, maxLength: columns + models }), {
          maxLength: 20,
        })
        .map((rows) =>
          asCsv(
            [header, ...Array.from({ length: models }, (_, at) => `m${at}`)].join(','),
            rows.map((row, at) => (columns > 1 ? [dayOrFold(header, at), ...row.slice(1)] : row)),
          ),
        ),
    );
  });

const dayOrFold = (header: string, at: number) =>
  header.startsWith('fecha') ? `2026-01-${String(at + 1).padStart(2, '0')}` : String(at + 1);

test('every report fits its schema exactly, survives JSON, counts every row, and its verdicts follow its intervals', () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(tables, (text) => {
      if (!text.includes('\n')) return;
      const outcome = outcomeOf(text);
      met.add(outcome.kind === 'report' ? outcome.report.design : outcome.kind);
      if (outcome.kind !== 'report') return;
      const { report } = outcome;
      expect(compareReport.parse(report)).toEqual(report);
      expect(compareReport.safeParse(JSON.parse(JSON.stringify(report))).success).toBe(true);
      expect(report.n_used + report.n_dropped).toBe(report.file.rows);
      expect(report.pairs).toHaveLength(report.models.length - 1);
      for (const pair of report.pairs) {
        const { interval, p_adjusted, verdict } = pair;
        const leavesOutZero = interval !== null && (interval.low > 0 || interval.high < 0);
        expect(verdict !== 'tie').toBe(leavesOutZero);
        if (leavesOutZero) expect(p_adjusted).toBeLessThan(0.05);
        if (verdict === 'a') expect(pairDelta(pair) < 0).toBe(report.better === 'lower');
        expect(verdict).not.toBe('b');
        if (interval === null) expect(report.notes).not.toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
  expect([...met]).toEqual(expect.arrayContaining(['independent', 'labels', 'folds']));
});
