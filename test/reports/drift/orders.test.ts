import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { columnOf, reportOf } from './drift-of.ts';
import reference from './reference/orders.json' with { type: 'json' };

const sample = (month: string) =>
  readFileSync(new URL(`../../../data/samples/pedidos-${month}.csv`, import.meta.url), 'utf8');

const report = reportOf(sample('abril'), sample('mayo'), {
  'column.actual': 'minutos_real',
  'column.predicted': 'minutos_predicho',
});

/** Every figure of `expected`, at its place in `actual`, within a relative 1e-9. */
function expectFigures(actual: unknown, expected: unknown, path: string): void {
  if (typeof expected === 'number') {
    const found = Number(actual);
    expect(Math.abs(found - expected), `${path}: ${found} and not ${expected}`).toBeLessThanOrEqual(
      1e-9 * Math.abs(expected),
    );
    return;
  }
  for (const [key, child] of Object.entries(expected ?? {})) {
    expectFigures((actual as Record<string, unknown>)[key], child, `${path}.${key}`);
  }
}

test.each(Object.entries(reference.columns))(
  '%s of two months of orders: every figure beside SciPy',
  (name, figures) => {
    expectFigures(columnOf(report, name), figures, name);
  },
);

test('the error of the model beside NumPy', () => {
  expectFigures(report.concept, reference.concept, 'concept');
});
