import type { TableAssumption } from './assumptions.ts';
import { cellText, type Grid } from './grid.ts';
import { isMissing } from './missing-words.ts';
import { readNumber } from './read-number.ts';
import type { Column, DecimalMark } from './table.ts';

type Named = { id: string; name: string };
type Thousands = { mark: string; example: string; value: number };
type Built = { column: Column; thousands: Thousands | null; assumption: TableAssumption | null };

/**
 * Types one column by its cells: numbers where most of the filled cells are numbers, else text. A column of whole
 * numbers too long for a double stays text: as numbers, two different ones could become equal.
 */
export function buildColumn(
  grid: Grid,
  records: readonly number[],
  at: number,
  named: Named,
  decimal: DecimalMark,
): Built {
  const values = new Float64Array(records.length).fill(Number.NaN);
  const unread = new Map<number, string>();
  let missing = 0;
  let infinite = 0;
  let thousands: Thousands | null = null;
  let whole = true;
  let long: string | null = null;

  records.forEach((record, row) => {
    const text = cellText(grid, record, at);
    if (isMissing(text)) {
      missing++;
      return;
    }
    const number = readNumber(text, decimal);
    if (!number) {
      unread.set(row, text);
      return;
    }
    const value = Number(number.normalised);
    values[row] = value;
    if (!Number.isFinite(value)) infinite++;
    if (number.thousands) thousands ??= { mark: number.thousands, example: text, value };
    whole &&= /^[+-]?\d+$/.test(number.normalised);
    if (whole && losesDigits(number.normalised, value)) long ??= text;
  });

  const filled = records.length - missing;
  if (filled === 0)
    return { column: { ...named, kind: 'empty', missing }, thousands: null, assumption: null };
  const tooLong = whole && long !== null;
  if (!tooLong && unread.size * 2 < filled) {
    return {
      column: { ...named, kind: 'number', missing, values, infinite, unit: null, unread },
      thousands,
      assumption: null,
    };
  }
  const texts = records.map((record) => {
    const text = cellText(grid, record, at);
    return isMissing(text) ? null : text;
  });
  return {
    column: { ...named, kind: 'text', missing, texts },
    thousands: null,
    assumption:
      tooLong && long ? { code: 'long_integers', params: { column: named.name, example: long } } : null,
  };
}

/** Whether a whole number has more digits than its double gives back. */
function losesDigits(digits: string, value: number): boolean {
  if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return false;
  const kept = value.toExponential().replace(/e.*$/, '').replace(/[-.]/g, '');
  return kept !== digits.replace(/^[+-]?0*/, '').replace(/0+$/, '');
}
