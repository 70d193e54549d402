import { describe, expect, test } from 'vitest';
import { catalogues } from '../../src/i18n/catalogue.ts';

describe.each([
  ['es', /\bun solo punto\b/, /\bningún punto\b/, /\bun punto\b/, /única columna/],
  ['en', /\ba single point\b/, /\bno point\b/, /\bone point\b/, /only column/],
] as const)('one and none are said in words in %s', (language, single, none, one, only) => {
  const { monitor, drift } = catalogues[language];

  test('of the points of a control chart', () => {
    expect(monitor.chartAlt('RMSE', '1', '700', '1.5', '1.5')).toMatch(single);
    expect(monitor.altLimits('0', '2', '0')).toMatch(none);
    expect(monitor.altLimits('0', '2', '1')).toMatch(one);
    expect(monitor.altLimits('0', '2', '8')).toMatch(/\b8 (puntos|points)\b/);
  });

  test('of the columns that drifted', () => {
    expect(drift.heading.drift('1', '1')).toMatch(only);
  });
});
