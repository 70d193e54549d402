import { expect, test } from 'vitest';
import { askDateOrder } from '../../src/reports/ask-date-order.ts';
import { tableOf } from './table-of.ts';

function asked(dates: readonly string[], answered = false) {
  const table = tableOf(['fecha;valor', ...dates.map((date, row) => `${date};${row}`)].join('\n'));
  const column = table.columns.find(({ kind }) => kind === 'date');
  if (column?.kind !== 'date') throw new Error('No column of dates');
  return askDateOrder(table, column, 'file', answered);
}

test('both readings are of the date that is shown, also where the first one of the file has only one', () => {
  expect(asked(['01/01/2026', '06/08/2026', '02/03/2026'])?.params).toEqual({
    column: 'fecha',
    example: '06/08/2026',
    dayFirst: Date.UTC(2026, 7, 6),
    monthFirst: Date.UTC(2026, 5, 8),
  });
});

test.each([
  ['a date that has only one reading', ['13/01/2026', '06/08/2026'], false],
  ['the learner', ['01/02/2026', '06/08/2026'], true],
])('nothing is asked where it is settled by %s', (_, dates, answered) => {
  expect(asked(dates, answered)).toBeUndefined();
});
