import { readNumber } from '../../table/read-number.ts';
import type { NumberColumn, Table, TextColumn } from '../../table/table.ts';

/** A column whose cells are names of classes: texts, numbers, or words such as true and false. */
export type LabelColumn = NumberColumn | TextColumn;

/**
 * The label in each row; null where there is none. A number is the label of its value, so that `1`, `1.0` and `1,0` are one
 * and so are they beside texts of a column of numbers. In a text column numbers are read so only where `asNumbers`: two
 * columns of codes keep `01` apart from `1`.
 */
export function readLabels(table: Table, column: LabelColumn, asNumbers: boolean): (string | null)[] {
  const ofNumber = new Map<number, string>();
  const say = (value: number): string => {
    const known = ofNumber.get(value);
    if (known !== undefined) return known;
    const label = String(value);
    ofNumber.set(value, label);
    return label;
  };
  switch (column.kind) {
    case 'number':
      return Array.from(column.values, (value, row) =>
        Number.isFinite(value) ? say(value) : (column.unread.get(row) ?? null),
      );
    case 'text': {
      if (!asNumbers) return [...column.texts];
      const decimal = table.decimal ?? '.';
      return column.texts.map((text) => {
        const number = text === null ? null : readNumber(text, decimal);
        const value = Number(number?.normalised ?? Number.NaN);
        return Number.isFinite(value) ? say(value) : text;
      });
    }
    default:
      return column satisfies never;
  }
}
