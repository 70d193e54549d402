import { describe, expect, test } from 'vitest';
import { compareReport } from '../../../src/reports/compare/compare-report-schema.ts';
import { rmse } from '../../../src/stats/rmse.ts';
import {
  asCsv,
  codesOf,
  failureOf,
  outcomeOf,
  paramsOf,
  reportOf,
  threeModels,
  wobble,
} from './report-of.ts';

describe('three models of which two tie', () => {
  const report = reportOf(threeModels(80));
  const [second, third] = report.pairs;

  test('are ranked by RMSE, the first against each of the others', () => {
    expect(report).toMatchObject({
      schema: 1,
      command: 'compare',
      columns: { actual: 'real', models: ['lineal', 'bosque', 'red'], time: null },
      design: 'independent',
      metric: 'rmse',
      better: 'lower',
      n_used: 80,
      n_dropped: 0,
      baseline: { predictor: 'mean' },
      adjustment: 'holm',
      alpha: 0.05,
    });
    expect(report.ranking[2]).toBe('red');
    expect(report.models.map(({ name }) => name)).toEqual(report.ranking);
    expect(report.pairs.map(({ a, b }) => [a, b])).toEqual([
      [report.ranking[0], report.ranking[1]],
      [report.ranking[0], 'red'],
    ]);
  });

  test('the tie is a tie although one RMSE is lower, and the interval holds 0', () => {
    expect(second).toMatchObject({ test: 'paired bootstrap', verdict: 'tie' });
    expect(second?.delta_rmse).toBeLessThan(0);
    expect(second?.interval?.low).toBeLessThan(0);
    expect(second?.interval?.high).toBeGreaterThan(0);
  });

  test('the worse one is worse, at the level at which Holm judged it', () => {
    expect(third).toMatchObject({ verdict: 'a', p: 0.0002, p_adjusted: 0.0004 });
    expect(third?.interval).toMatchObject({ level: 0.975, method: 'percentile', resamples: 9999 });
    expect(third?.interval?.high).toBeLessThan(0);
  });

  test('the difference is that of the figures', () => {
    const rmseOf = (name: string | undefined) => {
      const metrics = report.models.find((model) => model.name === name)?.metrics;
      return metrics && 'rmse' in metrics ? metrics.rmse : Number.NaN;
    };
    expect(third?.delta_rmse).toBeCloseTo(rmseOf(third?.a) - rmseOf('red'), 12);
  });

  test('says which columns it took, fits its schema and survives JSON', () => {
    expect(paramsOf(report, 'column_recognised')).toEqual({ role: 'actual', name: 'real' });
    expect(paramsOf(report, 'models_assumed')).toEqual({ models: ['lineal', 'bosque', 'red'] });
    expect(codesOf(report)).toEqual([]);
    expect(compareReport.parse(report)).toEqual(report);
    expect(compareReport.safeParse(JSON.parse(JSON.stringify(report))).success).toBe(true);
  });

  test('is the same for the same bytes', () => {
    expect(reportOf(threeModels(80))).toEqual(report);
  });
});

describe('the models', () => {
  const text =
    'id,real,a,"b, c",año\n9,1,1.5,2.5,2020\n2,2,1,2.25,2020\n3,3,2.5,3.5,2021\n4,4,5,4.5,2021\n5,6,6,7.5,2022\n6,5,5.5,5,2022';

  test('are all other columns of numbers, but numbers of rows and times, which are named', () => {
    const report = reportOf(text);
    expect(report.columns.models).toEqual(['a', 'b, c']);
    expect(paramsOf(report, 'columns_left_out')).toEqual({ columns: ['id', 'año'] });
  });

  test('can be named, with slips in case and spaces, and with commas in a name', () => {
    expect(reportOf(text, { 'column.models': 'A ,b,c, año' }).columns.models).toEqual(['a', 'b, c', 'año']);
    expect(reportOf(text, { 'column.models': 'c2, c3, a' }).columns.models).toEqual(['a', 'b, c']);
  });

  test('a name that no column has is told with its nearest', () => {
    expect(failureOf(text, { 'column.models': 'a, añp' })).toMatchObject({
      code: 'column_not_found',
      params: { role: 'models', typed: 'añp', nearest: [{ name: 'año' }, { name: 'a' }, { name: 'id' }] },
    });
  });

  test('the actual values are no model', () => {
    expect(failureOf(text, { 'column.models': 'a, real' })).toEqual({
      code: 'same_column',
      params: { roles: ['actual', 'models'], name: 'real' },
    });
  });

  test('one alone, or none, cannot be compared', () => {
    const tooFew = (names: string[]) => ({
      code: 'too_few_models',
      params: { names, design: 'numbers' },
    });
    expect(failureOf('real,modelo\n1,2\n2,2.5\n3,3.5')).toEqual(tooFew(['modelo']));
    expect(failureOf('real,ciudad\n1,a\n2,b\n3,c')).toEqual(tooFew([]));
    expect(failureOf(text, { 'column.models': 'a, A' })).toEqual(tooFew(['a']));
  });

  test('more than twenty are too many for one answer', () => {
    const names = Array.from({ length: 21 }, (_, at) => `m${at}`);
    const row = (value: number) => [value, ...names.map((_, at) => value + Math.sin(at + value))];
    expect(failureOf(asCsv(['real', ...names].join(','), [row(1), row(3), row(8)]))).toEqual({
      code: 'too_many_models',
      params: { models: 21, limit: 20 },
    });
  });

  test('without a column known as the actual values it is asked which one it is', () => {
    expect(outcomeOf('uno,dos,tres\n1,2,3\n2,2.5,3\n3,3,4')).toMatchObject({
      kind: 'ask',
      questions: [{ code: 'column', params: { role: 'actual', chosen: null } }],
    });
  });
});

describe('the rows are the same for all models', () => {
  const rows = Array.from({ length: 40 }, (_, row) => [
    row + 0.5,
    row + wobble(row, 1),
    row % 8 === 3 ? '' : row + wobble(row, 2),
    row + 2 * wobble(row, 3),
  ]);
  const report = reportOf(asCsv('real,a,b,c', rows));

  test('those that one model lacks are dropped for all, with their lines', () => {
    expect(report).toMatchObject({ n_used: 35, n_dropped: 5 });
    expect(report.dropped).toEqual([{ reason: 'missing', count: 5, lines: [5, 13, 21, 29, 37] }]);
  });

  test('a model that costs the others many rows is named', () => {
    expect(paramsOf(report, 'model_costs_rows')).toEqual({ model: 'b', rows: 5 });
  });

  test('every figure is of these rows', () => {
    const kept = rows.filter((row) => row[2] !== '').map((row) => row.map(Number));
    const column = (at: number) => kept.map((row) => row[at] ?? Number.NaN);
    const metrics = report.models.find(({ name }) => name === 'a')?.metrics;
    expect(metrics && 'rmse' in metrics ? metrics.rmse : 0).toBe(rmse(column(0), column(1)));
  });

  test('no common row is a failure', () => {
    expect(failureOf('real,a,b\n1,2,\n2,,3\n3,4,\n4,,1')).toEqual({
      code: 'no_common_rows',
      params: { rows: 4, columns: ['real', 'a', 'b'] },
    });
  });

  test('values too far apart are a failure that names the line', () => {
    expect(failureOf('real,a,b\n1,2,3\n2,1.5e308,3')).toEqual({
      code: 'errors_too_large',
      params: { line: 3 },
    });
  });
});

describe('what looks wrong is said', () => {
  const rows = Array.from({ length: 60 }, (_, row) => {
    const actual = 10 + 3 * wobble(row, 0);
    return { actual, near: actual + wobble(row, 1), wild: actual + 30 * wobble(row, 2) };
  });
  const csv = (header: string, row: (one: (typeof rows)[number], at: number) => number[]) =>
    asCsv(header, rows.map(row));

  test('a model that holds the actual values', () => {
    const report = reportOf(csv('real,copia,b', ({ actual, near }) => [actual, actual, near]));
    expect(report.ranking[0]).toBe('copia');
    expect(paramsOf(report, 'equals_actual')).toEqual({ model: 'copia' });
  });

  test('identical models', () => {
    const report = reportOf(csv('real,a,b,c', ({ actual, near, wild }) => [actual, near, wild, near]));
    expect(paramsOf(report, 'identical_models')).toEqual({ models: ['a', 'c'] });
    expect(report.pairs[0]).toMatchObject({ a: 'a', b: 'c', delta_rmse: 0, p: 1, verdict: 'tie' });
  });

  test('models that are beaten by the mean', () => {
    const report = reportOf(csv('real,a,b', ({ actual, near, wild }) => [actual, near, wild]));
    expect(paramsOf(report, 'worse_than_baseline')).toMatchObject({ models: ['b'], all: false });
  });

  test('a difference that is real and hardly matters', () => {
    const report = reportOf(
      csv('real,a,b', ({ actual }, at) => [
        actual,
        actual + 2 * wobble(at, 1),
        actual + 2.01 * wobble(at, 1) + 0.001 * wobble(at, 2),
      ]),
    );
    expect(report.pairs[0]?.verdict).toBe('a');
    expect(paramsOf(report, 'practically_equal')).toMatchObject({ a: 'a', b: 'b' });
  });

  test('the best of six is partly luck', () => {
    const report = reportOf(
      csv('real,a,b,c,d,e,f', ({ actual }, at) => [
        actual,
        ...[1, 2, 3, 4, 5, 6].map((model) => actual + wobble(at, model)),
      ]),
    );
    expect(paramsOf(report, 'many_models')).toEqual({ models: 6 });
  });

  test('few rows, and so few that winning all of them could be chance', () => {
    const report = reportOf('real,a,b\n1,1.1,3\n2,2.1,4\n3,3.2,5.5\n4,4.1,7');
    expect(codesOf(report)).toEqual(expect.arrayContaining(['few_rows', 'too_few_rows']));
    expect(report.pairs[0]).toMatchObject({ p: 1 / 8, interval: null, verdict: 'tie' });
  });

  test('one row', () => {
    const report = reportOf('real,a,b\n1,1.25,3.5');
    expect(report.pairs[0]).toMatchObject({ p: 1, interval: null, verdict: 'tie' });
    expect(compareReport.parse(report)).toEqual(report);
  });

  test('a cell that is no number', () => {
    const text = csv('real,a,b', ({ actual, near, wild }) => [actual, near, wild]).replace(
      /\n[^\n]*$/,
      '\n1,hola,2',
    );
    expect(paramsOf(reportOf(text), 'unread_cells')).toEqual({
      column: 'a',
      count: 1,
      example: 'hola',
      line: 61,
    });
  });

  test('figures that are undefined, once for all models', () => {
    const report = reportOf(csv('real,a,b', ({ near, wild }) => [0, near, wild]));
    const undefinedFigures = codesOf(report).filter((code) => /constant|zero/.test(code));
    expect(undefinedFigures).toEqual(['constant_actual', 'mape_zero', 'wape_zero']);
  });
});

describe('rows in the order of time', () => {
  const day = (at: number) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
  const daily = (dates: (at: number) => string) => {
    let lasting = 0;
    return asCsv(
      'fecha,real,a,b',
      Array.from({ length: 64 }, (_, at) => {
        lasting = 0.8 * lasting + wobble(at, 1);
        return [dates(at), 20 + wobble(at, 0), 20 + wobble(at, 0) + lasting, 20 + 1.5 * wobble(at, 2)];
      }),
    );
  };

  test('are known by dates that only go forward, and tested by Diebold and Mariano', () => {
    const report = reportOf(daily(day));
    expect(report).toMatchObject({ design: 'ordered', columns: { time: 'fecha', models: ['a', 'b'] } });
    expect(report.pairs[0]).toMatchObject({ test: 'diebold-mariano', interval: { method: 'block' } });
    expect(report.pairs[0]?.statistic).toBeTypeOf('number');
    expect(paramsOf(report, 'time_recognised')).toEqual({ column: 'fecha' });
    expect(paramsOf(report, 'ordered_rows')).toEqual({ column: 'fecha', block: 8 });
    expect(compareReport.parse(report)).toEqual(report);
  });

  test('or backward', () => {
    expect(reportOf(daily((at) => day(100 - at)))).toMatchObject({ design: 'ordered' });
  });

  test('but not where dates go to and fro, unless they are named', () => {
    const mixed = daily((at) => day((at * 5) % 64));
    expect(reportOf(mixed)).toMatchObject({ design: 'independent', columns: { time: null } });
    const sorted = reportOf(mixed, { 'column.time': 'fecha' });
    expect(sorted).toMatchObject({ design: 'ordered', columns: { time: 'fecha' } });
  });

  test('the order of the file does not matter where the time is named', () => {
    const forward = reportOf(daily(day), { 'column.time': 'fecha' });
    const [header = '', ...lines] = daily(day).split('\n');
    const turned = reportOf([header, ...lines.toReversed()].join('\n'), { 'column.time': 'fecha' });
    expect(turned.pairs[0]?.p).toBe(forward.pairs[0]?.p);
    expect(turned.pairs[0]?.statistic).toBe(forward.pairs[0]?.statistic);
  });

  test('a column of numbers can be the time; rows of one time are counted', () => {
    const text = asCsv(
      'semana,real,a,b',
      Array.from({ length: 20 }, (_, at) => [Math.floor(at / 2), at, at + wobble(at, 1), at + wobble(at, 2)]),
    );
    const report = reportOf(text, { 'column.time': 'semana' });
    expect(report).toMatchObject({ design: 'ordered', columns: { time: 'semana', models: ['a', 'b'] } });
    expect(paramsOf(report, 'repeated_times')).toEqual({ column: 'semana', rows: 10 });
  });

  test('dates that could be read in two ways are asked about where they are named', () => {
    const ambiguous = daily((at) => `0${1 + (at % 9)}/0${1 + ((at * 5) % 7)}/2026`);
    expect(outcomeOf(ambiguous, { 'column.time': 'fecha' })).toMatchObject({
      kind: 'ask',
      questions: [{ code: 'dates', place: 'file', params: { column: 'fecha' } }],
    });
    expect(reportOf(ambiguous)).toMatchObject({ design: 'independent' });
  });

  test('a text is no time', () => {
    expect(failureOf('real,a,b,zona\n1,2,3,x\n2,3,5,y\n4,4,4,z', { 'column.time': 'zona' })).toMatchObject({
      code: 'column_wrong_content',
      params: { role: 'time', wanted: 'times' },
    });
  });
});
