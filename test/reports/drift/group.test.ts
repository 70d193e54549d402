import { describe, expect, test } from 'vitest';
import { periodLabel } from '../../../src/reports/drift/period.ts';
import { fileOf, normals, outcomeOf, reportOf, times } from './drift-of.ts';

const grouped = (groups: readonly string[], name = 'grupo') =>
  fileOf({ [name]: groups, x: normals(5, groups.length) });

/** Groups in turn, each as often. */
const inTurn = (...values: string[]) => times(40 * values.length, (row) => values[row % values.length] ?? '');

describe('one file split by a column', () => {
  test.each<[string, string[], [string, string]]>([
    ['texts: as they first occur', inTurn('tienda', 'app'), ['tienda', 'app']],
    ['numbers: the smallest first', inTurn('10', '9'), ['9', '10']],
    ['dates: the earliest first', inTurn('2026-03-01', '2025-12-31'), ['2025-12-31', '2026-03-01']],
  ])('%s', (_, values, [before, after]) => {
    const report = reportOf(grouped(values), null, { 'column.group': 'grupo' });
    expect(report).toMatchObject({
      group: 'grupo',
      groups: [
        { value: before, n: 40 },
        { value: after, n: 40 },
      ],
      reference_value: before,
      current_value: after,
      file_current: null,
    });
    expect(report.columns.map(({ name }) => name)).toEqual(['x']);
  });

  test('a column called grupo needs no naming, and that is said', () => {
    expect(reportOf(grouped(inTurn('a', 'b')), null).assumptions).toContainEqual(
      expect.objectContaining({ code: 'column_recognised', params: { role: 'group', name: 'grupo' } }),
    );
  });

  test('without a name that says it, the column is asked for', () => {
    expect(outcomeOf(grouped(inTurn('a', 'b'), 'canal'), null)).toMatchObject({
      kind: 'ask',
      questions: [{ code: 'column', params: { role: 'group' } }],
    });
  });

  test('rows without a group are dropped, and counted', () => {
    const report = reportOf(grouped([...inTurn('a', 'b'), '', 'NA']), null);
    expect(report.dropped).toEqual([{ sample: null, reason: 'missing', count: 2, lines: [82, 83] }]);
    expect([report.n_used, report.n_dropped]).toEqual([80, 2]);
  });

  test('a single group cannot be compared', () => {
    expect(outcomeOf(grouped(inTurn('a')), null)).toEqual({
      kind: 'failure',
      failure: { code: 'one_group', params: { column: 'grupo', value: 'a' } },
    });
  });

  test('more groups than a menu holds are refused', () => {
    expect(outcomeOf(grouped(inTurn(...times(26, (at) => `g${at}`))), null)).toEqual({
      kind: 'failure',
      failure: { code: 'too_many_groups', params: { column: 'grupo', groups: 26, limit: 25 } },
    });
  });
});

describe('more than two groups', () => {
  const file = grouped(inTurn('enero', 'febrero', 'marzo'));

  test('two are asked for; the first against the last is proposed', () => {
    const values = ['enero', 'febrero', 'marzo'];
    expect(outcomeOf(file, null)).toEqual({
      kind: 'ask',
      questions: [
        { code: 'value', params: { about: 'reference', column: 'grupo', values, chosen: 'enero' } },
        { code: 'value', params: { about: 'current', column: 'grupo', values, chosen: 'marzo' } },
        { code: 'confirm', params: { about: 'groups', reference: 'enero', current: 'marzo' } },
      ],
    });
  });

  test('a choice changes the proposal, which waits to be confirmed', () => {
    expect(outcomeOf(file, null, { 'value.reference': 'febrero' })).toMatchObject({
      questions: [{}, {}, { params: { reference: 'febrero', current: 'marzo' } }],
    });
  });

  test('the same group twice cannot be confirmed', () => {
    const outcome = outcomeOf(file, null, { 'value.reference': 'marzo', 'confirm.groups': 'yes' });
    expect(outcome.kind === 'ask' && outcome.questions.map(({ code }) => code)).toEqual(['value', 'value']);
  });

  test('the two are compared once confirmed; the rows of the others are counted', () => {
    const report = reportOf(file, null, { 'value.current': 'febrero', 'confirm.groups': 'yes' });
    expect([report.reference_value, report.current_value]).toEqual(['enero', 'febrero']);
    expect(report.groups.map(({ n }) => n)).toEqual([40, 40, 40]);
    expect(report.dropped).toMatchObject([{ reason: 'other_group', count: 40 }]);
    expect(report.n_used).toBe(80);
  });
});

describe('dates as groups', () => {
  const days = (count: number) =>
    times(2 * count, (row) => new Date(Date.UTC(2026, 0, 1 + (row % count))).toISOString().slice(0, 10));

  test.each([
    ['few days', 20, 'day', 20],
    ['two months', 59, 'week', 9],
    ['a year', 365, 'month', 12],
    ['nine years', 365 * 9, 'year', 9],
  ] as const)('%s are taken together by %3$s', (_, count, period, groups) => {
    const outcome = outcomeOf(grouped(days(count), 'fecha'), null, {
      'column.group': 'fecha',
      'confirm.groups': 'yes',
    });
    if (outcome.kind !== 'report') throw new Error(JSON.stringify(outcome));
    expect(outcome.report.groups).toHaveLength(groups);
    const said = outcome.report.assumptions.find(({ code }) => code === 'grouped_by_period');
    expect(said?.params).toEqual(period === 'day' ? undefined : { column: 'fecha', period });
  });

  test('which of day and month comes first is asked where the file does not say', () => {
    const file = grouped(inTurn('03/04/2026', '05/06/2026'), 'fecha');
    expect(outcomeOf(file, null, { 'column.group': 'fecha' })).toMatchObject({
      kind: 'ask',
      questions: [{ code: 'dates', place: 'reference' }],
    });
  });

  test('a week begins on Monday, also before 1970', () => {
    const label = (date: string) => periodLabel(Date.parse(date), 'week');
    expect([label('2026-03-01'), label('2026-03-02'), label('1969-12-28')]).toEqual([
      '2026-02-23',
      '2026-03-02',
      '1969-12-22',
    ]);
  });
});
