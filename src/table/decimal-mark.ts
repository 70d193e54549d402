import { takeApart } from './amount.ts';
import { CELL, cellAt, type Grid, textOfCell, widthOf } from './grid.ts';
import { isMissing } from './missing-words.ts';
import { readNumber } from './read-number.ts';
import type { DecimalMark, Delimiter } from './table.ts';

/** A cell that could be read with either mark, where it stands (its column from 0). */
export type EitherWay = { text: string; column: number; record: number };

/**
 * `shown` where a number of the file can only have this mark. Else `mark` is the one that the delimiter suggests, and
 * `eitherWay` a cell that matters, if there is one.
 */
export type DecimalDecision = { mark: DecimalMark; shown: boolean; eitherWay: EitherWay | null };

// With a leading zero, or more than three digits before it, or not exactly three after it, a mark is no thousands mark.
const EITHER = /^[1-9]\d{0,2}([.,])\d{3}$/;
const ONE_MARK = /^\d*([.,])\d*(?:[eE][+-]?\d+)?$/;
const GROUPS = /^[1-9]\d{0,2}(?:([.,'’ \u00a0\u2007\u2009\u202f])\d{3})(?:\1\d{3})*(?:([.,])\d*)?$/;

/** What a column's cells say about the decimal mark. */
type Evidence = {
  filled: number;
  numbers: number;
  shown: Record<DecimalMark, number>;
  either: Partial<Record<DecimalMark, EitherWay>>;
};

const FIRST_LOOK = 2000;

/**
 * Decides which mark separates the decimals of a file from its columns of numbers: `1.5`, `0.123` and `1,234.5` can
 * only have a decimal point, `1.234.567` only a decimal comma, `1.234` alone could have either. One column that shows
 * its mark settles the whole file.
 *
 * @param records The records with data (a header among them does no harm).
 */
export function decideDecimal(
  grid: Grid,
  records: ArrayLike<number>,
  width: number,
  delimiter: Delimiter | null,
): DecimalDecision {
  const columns = Array.from({ length: width }, (): Evidence => {
    return { filled: 0, numbers: 0, shown: { '.': 0, ',': 0 }, either: {} };
  });
  look(grid, records, 0, FIRST_LOOK, columns);
  if (!agreed(columns)) look(grid, records, FIRST_LOOK, records.length, columns);

  const matter = columns.filter(matters);
  const votes = countVotes(matter);
  if (votes['.'] !== votes[',']) {
    return { mark: votes['.'] > votes[','] ? '.' : ',', shown: true, eitherWay: null };
  }
  const point = matter.find(({ either }) => either['.'])?.either['.'] ?? null;
  const comma = matter.find(({ either }) => either[','])?.either[','] ?? null;
  // Beside a comma only a quoted cell can hold one: the point needs no quotes, so it is the decimal mark.
  if (delimiter === ',') return { mark: '.', shown: false, eitherWay: comma };
  return { mark: delimiter === ';' ? ',' : '.', shown: false, eitherWay: point ?? comma };
}

/** A column of mostly texts does not decide what a number is; one text more may be the column's name. */
const matters = ({ numbers, filled }: Evidence) => numbers * 2 > filled - 1;

function countVotes(columns: readonly Evidence[]): Record<DecimalMark, number> {
  const votes = { '.': 0, ',': 0 };
  for (const { shown } of columns) {
    votes['.'] += shown['.'];
    votes[','] += shown[','];
  }
  return votes;
}

function agreed(columns: readonly Evidence[]): boolean {
  const votes = countVotes(columns.filter(matters));
  return votes['.'] > 0 !== votes[','] > 0;
}

function look(
  grid: Grid,
  records: ArrayLike<number>,
  from: number,
  to: number,
  columns: readonly Evidence[],
): void {
  for (let row = from; row < Math.min(to, records.length); row++) {
    const record = records[row] ?? 0;
    if (widthOf(grid, record) !== columns.length) continue;
    columns.forEach((evidence, column) => {
      const cell = cellAt(grid, record, column);
      if (grid.kinds[cell] === CELL.plain || grid.kinds[cell] === CELL.quoted) {
        weigh(grid, cell, { column, record }, evidence);
      }
    });
  }
}

function weigh(grid: Grid, cell: number, at: { column: number; record: number }, evidence: Evidence): void {
  if (!hasMark(grid, cell)) {
    if (grid.starts[cell] === grid.ends[cell]) return;
    evidence.filled++;
    if (!Number.isNaN(grid.values[cell])) evidence.numbers++;
    else if (isMissing(textOfCell(grid, cell))) evidence.filled--;
    else if (readNumber(textOfCell(grid, cell), '.')) evidence.numbers++;
    return;
  }
  const text = textOfCell(grid, cell);
  if (isMissing(text)) return;
  evidence.filled++;
  const core = takeApart(text)?.core ?? '';
  const open = EITHER.exec(core)?.[1];
  if (open === '.' || open === ',') {
    evidence.numbers++;
    evidence.either[open] ??= { text, ...at };
    return;
  }
  const mark = shownMark(core);
  if (!mark) return;
  evidence.numbers++;
  evidence.shown[mark]++;
}

const POINT = 0x2e;
const COMMA = 0x2c;

function hasMark({ bytes, starts, ends }: Grid, cell: number): boolean {
  const end = ends[cell] ?? 0;
  for (let at = starts[cell] ?? 0; at < end; at++)
    if (bytes[at] === POINT || bytes[at] === COMMA) return true;
  return false;
}

/** The decimal mark that a number can only have, or null where it shows none. */
function shownMark(core: string): DecimalMark | null {
  if (!/\d/.test(core)) return null;
  const only = ONE_MARK.exec(core)?.[1];
  if (only) return only === '.' ? '.' : ',';
  const groups = GROUPS.exec(core);
  if (!groups) return null;
  const [, group, decimal] = groups;
  if (decimal && decimal !== group) return decimal === '.' ? '.' : ',';
  if (group === '.') return ',';
  return group === ',' ? '.' : null;
}
