import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate, timeOf } from '../../src/table/read-date.ts';
import { tableOf } from './read.ts';

const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date);
const timeIn = (text: string, order: 'day-first' | 'month-first' = 'day-first') => {
  const date = readDate(text);
  return date ? timeOf(date, order) : null;
};

describe('what is a date', () => {
  const ninth = day(2024, 3, 9);
  const at = (hours: number, minutes: number, seconds = 0) =>
    ninth + ((hours * 60 + minutes) * 60 + seconds) * 1000;

  test.each([
    ['2024-03-09', ninth],
    ['2024/3/9', ninth],
    ['09/03/2024', ninth],
    ['9-3-2024', ninth],
    ['09.03.2024', ninth],
    ['9/3/24', ninth],
    ['9/3/69', day(1969, 3, 9)],
    ['2024-03-09T14:30', at(14, 30)],
    ['2024-03-09 14:30:05.250', at(14, 30, 5) + 250],
    ['09/03/2024 2:30 p. m.', at(14, 30)],
    ['09/03/2024, 12:00 AM', ninth],
    ['2024-03-09T14:30:00Z', at(14, 30)],
    ['2024-03-09T14:30:00-05:00', at(19, 30)],
    ['2024-03-09 14:30:00+0530', at(9, 0)],
    ['2024-03-09 14:30:00.5-05', at(19, 30) + 500],
    ['2024-03-09 14:30:00 UTC', at(14, 30)],
  ])('%s', (text, time) => {
    expect(timeIn(text)).toBe(time);
  });

  test.each(['', '2024', '2024-13', '10:30', '1.5', '1/2', 'ayer', '2024-03-09x', '9/3/124', '2024-03/09'])(
    '%j is none',
    (text) => {
      expect(timeIn(text)).toBeNull();
    },
  );

  test.each(['30/02/2024', '29/02/2023', '31/04/2024', '2024-00-10', '0/1/2024', '2024-01-32', '32/13/2024'])(
    'there is no %s',
    (text) => {
      expect(timeIn(text)).toBeNaN();
    },
  );

  test('every day of a thousand years, in every form', () => {
    const any = fc.date({ min: new Date('1500-01-01'), max: new Date('2500-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(any, fc.constantFrom('/', '-', '.'), (date, mark) => {
        const [year = '', month = '', dayOfMonth = ''] = date.toISOString().slice(0, 10).split('-');
        const time = Date.parse(`${year}-${month}-${dayOfMonth}`);
        expect(timeIn([year, month, dayOfMonth].join(mark))).toBe(time);
        expect(timeIn([dayOfMonth, month, year].join(mark))).toBe(time);
        expect(timeIn([month, dayOfMonth, year].join(mark), 'month-first')).toBe(time);
        expect(timeIn(date.toISOString())).toBe(date.getTime());
      }),
    );
  });
});

describe('which number is the day', () => {
  const column = (dates: readonly string[], answers = {}) => {
    const table = tableOf(`f,x\n${dates.map((date) => `${date},1`).join('\n')}`, answers);
    return { ...table.columns[0], assumptions: table.assumptions };
  };

  test('a date that can only be one way decides for its column', () => {
    expect(column(['03/04/2024', '25/04/2024'])).toMatchObject({
      times: Float64Array.of(day(2024, 4, 3), day(2024, 4, 25)),
      ambiguousOrder: false,
      assumptions: [],
    });
    expect(column(['03/04/2024', '04/25/2024'])).toMatchObject({
      times: Float64Array.of(day(2024, 3, 4), day(2024, 4, 25)),
      ambiguousOrder: false,
      assumptions: [{ code: 'month_first_dates', params: { column: 'f', example: '04/25/2024' } }],
    });
  });

  test('where none does, the day is first, and that is said until somebody settles it', () => {
    const said = (order: string) => [
      { code: 'ambiguous_dates', params: { column: 'f', example: '03/04/2024', order } },
    ];
    expect(column(['03/04/2024', '05/05/2024'])).toMatchObject({
      times: Float64Array.of(day(2024, 4, 3), day(2024, 5, 5)),
      ambiguousOrder: true,
      assumptions: said('day-first'),
    });
    expect(column(['03/04/2024', '05/05/2024'], { dates: 'month-first' })).toMatchObject({
      times: Float64Array.of(day(2024, 3, 4), day(2024, 5, 5)),
      ambiguousOrder: false,
      assumptions: said('month-first'),
    });
  });

  test('another column of the file settles it too', () => {
    const table = tableOf('a,b\n03/04/2024,04/25/2024\n05/06/2024,01/31/2024');
    expect(table.columns[0]).toMatchObject({
      times: Float64Array.of(day(2024, 3, 4), day(2024, 5, 6)),
      ambiguousOrder: false,
    });
  });

  test('days that are the same either way are not open', () => {
    expect(column(['04/04/2024', '05/05/2024'])).toMatchObject({ ambiguousOrder: false, assumptions: [] });
  });

  test('what is no date, or no such day, is unread; two digits of a year are said', () => {
    expect(column(['1/2/24', '30/2/24', 'x', '13/2/24', 'NA', '14/2/24'])).toMatchObject({
      kind: 'date',
      missing: 1,
      unread: new Map([
        [1, '30/2/24'],
        [2, 'x'],
      ]),
      assumptions: [{ code: 'two_digit_years', params: { column: 'f', example: '1/2/24', year: 2024 } }],
    });
  });
});
