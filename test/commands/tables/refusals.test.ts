import { describe, expect, it } from 'vitest';
import { catalogues } from '../../../src/i18n/catalogue.ts';
import type { ColumnFailure } from '../../../src/reports/column-failures.ts';
import { sayInMessage } from '../../../src/ui/say.ts';
import { colombia } from '../../support/number-styles.ts';

const say = sayInMessage(colombia);

const wrong = (role: 'actual' | 'value', example: string | null): ColumnFailure => ({
  code: 'column_wrong_content',
  params: { role, name: 'real', wanted: 'numbers', example, line: example === null ? null : 2 },
});

describe('A column of words where numbers are wanted', () => {
  it.each([
    ['es', 'Elige otra para los valores reales.', 'usa `/evaluar`', 'Tasa de error', 'la opción `metrica`'],
    ['en', 'Choose another for the actual values.', 'use `/evaluate`', 'Error rate', 'the option `metric`'],
  ] as const)('is refused with the way out, in %s', (language, another, evaluate, metric, option) => {
    const { rmse, monitor } = catalogues[language];
    expect(rmse.failure(wrong('actual', 'sí'), say)).toContain(another);
    expect(rmse.failure(wrong('actual', 'sí'), say)).toContain(evaluate);
    expect(monitor.failure(wrong('actual', 'sí'), say)).toContain(metric);
    expect(monitor.failure(wrong('actual', 'sí'), say)).toContain(option);
  });

  it('may be watched by no metric at all when it is the only one', () => {
    expect(catalogues.es.monitor.failure(wrong('value', 'sí'), say)).not.toContain('metrica');
  });

  it('that is empty is no column of classes', () => {
    expect(catalogues.es.rmse.failure(wrong('actual', null), say)).toBe(
      'La columna `real` está vacía. Elige otra para los valores reales, o llénala y sube la tabla otra vez.',
    );
  });
});

it('a model that is as good as the mean, to the digits shown, is not called worse', () => {
  const note = (rmse: number) => ({ code: 'worse_than_baseline', params: { rmse, baseline: 2 } }) as const;
  expect(catalogues.es.rmse.note(note(2.00001), say)).toContain('saldría igual (RMSE 2)');
  expect(catalogues.en.rmse.note(note(3), say)).toContain('would do better (RMSE 2)');
});
