import type { FileFacts } from '../../reports/report-file.ts';
import type { Random32 } from '../../stats/random/xoshiro128.ts';
import type { Column, Table } from '../../table/table.ts';
import { tableOfColumns } from './number-table.ts';

/** How the cells are written: as drawn, as whole numbers that repeat, or with a tenth of them missing. */
export type Cells = 'as drawn' | 'whole numbers' | '10 % missing';

export type TableRecipe = { rows: number; cells: Cells; shift?: number };

const MISSING_SHARE = 0.1;
const CITIES = ['Bogotá', 'Medellín', 'Cali', 'Barranquilla', 'Cartagena', 'Cúcuta', 'Pasto', 'Leticia'];
const LEVELS = ['bajo', 'medio', 'alto'];

/**
 * A table of twelve columns as a class would bring it: seven of numbers (four of them normal, three skewed), three of
 * categories (four, eight and two of them), one of ordered levels, and one normal column called `moved`, whose mean is
 * `shift` standard deviations off.
 */
export function simulatedTable(random: Random32, { rows, cells, shift = 0 }: TableRecipe): Table {
  const even = () => random() / 2 ** 32;
  const bell = () => {
    let sum = -6;
    for (let draw = 0; draw < 12; draw++) sum += even();
    return sum;
  };
  const oneOf = (values: readonly string[]) => values[Math.floor(even() ** 2 * values.length)] ?? '';
  const isMissing = () => cells === '10 % missing' && even() < MISSING_SHARE;
  const numbers = (name: string, draw: () => number): ((id: string) => Column) => {
    const rounded = cells === 'whole numbers' ? () => Math.round(4 * draw()) : draw;
    const values = Float64Array.from({ length: rows }, () => (isMissing() ? Number.NaN : rounded()));
    const missing = values.filter(Number.isNaN).length;
    return (id) => ({
      kind: 'number',
      id,
      name,
      missing,
      values,
      infinite: 0,
      unit: null,
      unread: new Map(),
    });
  };
  const texts = (name: string, draw: () => string): ((id: string) => Column) => {
    const drawn = Array.from({ length: rows }, () => (isMissing() ? null : draw()));
    const missing = drawn.filter((text) => text === null).length;
    return (id) => ({ kind: 'text', id, name, missing, texts: drawn });
  };
  const columns = [
    numbers('moved', () => 20 + bell() + shift),
    ...['a', 'b', 'c', 'd'].map((name) => numbers(name, () => 20 + bell())),
    ...['e', 'f'].map((name) => numbers(name, () => 5 * Math.exp(bell() / 2))),
    numbers('g', () => -5 * Math.log(1 - even())),
    texts('h', () => oneOf(CITIES.slice(0, 4))),
    texts('i', () => oneOf(CITIES)),
    texts('j', () => oneOf(CITIES.slice(0, 2))),
    texts('k', () => oneOf(LEVELS)),
  ];
  return tableOfColumns(
    columns.map((column, at) => column(`c${at}`)),
    rows,
  );
}

/** Facts of a file that does not exist; its hash seeds the draws of the report. */
export function simulatedFile(random: Random32): FileFacts {
  const word = () => random().toString(16).padStart(8, '0');
  return { name: 'simulated.csv', sha256: Array.from({ length: 8 }, word).join(''), bytes: 0 };
}
