import type { DecimalMark, Delimiter } from './table.ts';

/** `sure` where the file itself shows the mark or needs none; otherwise `example` could be read either way. */
export type DecimalDecision = { decimal: DecimalMark; ambiguous: string | null };

// With a leading zero, or more than three digits before it, or not exactly three after it, a mark is no thousands mark.
const EITHER = /^[+\-\u2212]?[1-9]\d{0,2}([.,])\d{3}$/;
const ONE_MARK = /^[+\-\u2212]?\d*([.,])\d*(?:[eE][+-]?\d+)?$/;
const GROUPS =
  /^[+\-\u2212]?[1-9]\d{0,2}(?:([.,'’ \u00a0\u2007\u2009\u202f])\d{3})(?:\1\d{3})*(?:([.,])\d*)?$/;

/**
 * Decides which mark separates the decimals of a file from the shapes of its cells: `1.5`, `0.123` and `1,234.5` can
 * only have a decimal point; `1.234.567` only a decimal comma; `1.234` alone could have either.
 *
 * Where every marked cell could be either, the delimiter decides: beside `;` the comma is the decimal mark (that is
 * why the delimiter is not a comma), beside `,` the point. A pasted table (TAB) says nothing: its mark is read as decimal.
 */
export function decideDecimal(cells: Iterable<string>, delimiter: Delimiter): DecimalDecision {
  const votes: Record<DecimalMark, number> = { '.': 0, ',': 0 };
  const either: Partial<Record<DecimalMark, string>> = {};
  for (const cell of cells) {
    if (!cell.includes('.') && !cell.includes(',')) continue;
    const open = EITHER.exec(cell)?.[1];
    if (open === '.' || open === ',') {
      either[open] ??= cell;
      continue;
    }
    const mark = shownMark(cell);
    if (mark) votes[mark]++;
  }
  if (votes['.'] !== votes[',']) return { decimal: votes['.'] > votes[','] ? '.' : ',', ambiguous: null };
  if (delimiter === ';') return { decimal: ',', ambiguous: either['.'] ?? null };
  if (delimiter === ',') return { decimal: '.', ambiguous: either[','] ?? null };
  const decimal = either[','] && !either['.'] ? ',' : '.';
  return { decimal, ambiguous: either['.'] ?? either[','] ?? null };
}

/** The decimal mark that a cell can only have, or null where it shows none. */
function shownMark(cell: string): DecimalMark | null {
  if (!/\d/.test(cell)) return null;
  const only = ONE_MARK.exec(cell)?.[1];
  if (only) return only === '.' ? '.' : ',';
  const groups = GROUPS.exec(cell);
  if (!groups) return null;
  const [, group, decimal] = groups;
  if (decimal && decimal !== group) return decimal === '.' ? '.' : ',';
  if (group === '.') return ',';
  return group === ',' ? '.' : null;
}
