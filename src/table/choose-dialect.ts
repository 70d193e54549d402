import { commonWidth } from './common-width.ts';
import { decideDecimal } from './decimal-mark.ts';
import { cellText, type Grid, isBlank, widthOf } from './grid.ts';
import { isMissing } from './missing-words.ts';
import { findOneColumn } from './one-column.ts';
import { readNumber } from './read-number.ts';
import { scanCells } from './scan-cells.ts';
import type { DecimalMark, Delimiter } from './table.ts';

/**
 * How a file is cut, with no delimiter where it is one column. `decimal` is a guess from its beginning, for the
 * scanner's quick way with numbers.
 */
export type Dialect = { delimiter: Delimiter | null; decimal: DecimalMark };

const CANDIDATES: readonly Delimiter[] = ['\t', ';', ',', '|'];
const SAMPLE = 64 * 1024;
const LF = 0x0a;
const CR = 0x0d;

/**
 * Chooses the delimiter under which the beginning of a text is most regular: rows of one width (at least two), and
 * cells that are numbers. Each candidate is judged with the decimal mark that fits it, because `1,5;2,5` cut at
 * its commas is regular too. Lines that no delimiter cuts, or the commas alone, may be one column of numbers or dates.
 *
 * @param known The delimiter, where the file names it itself.
 * @returns null where no candidate makes two columns, and the lines are no column either.
 */
export function chooseDialect(bytes: Uint8Array, known: Delimiter | null): Dialect | null {
  const sample = wholeLines(bytes);
  const cut = sample.length < bytes.length;
  let best: (Dialect & { score: number }) | null = null;
  for (const delimiter of known ? [known] : CANDIDATES) {
    const { grid, badQuote } = scanCells(sample, delimiter, '.');
    const records = Array.from({ length: grid.records }, (_, record) => record).filter(
      (record) => !isBlank(grid, record),
    );
    const { decimal, score } = regularity(grid, records, delimiter);
    // In a cut sample an open quote may end behind it.
    const judged = score * (badQuote === null || cut ? 1 : 0.5);
    if (judged > (best?.score ?? 0)) best = { delimiter, decimal, score: judged };
  }
  if (known) return best ?? { delimiter: known, decimal: '.' };
  const commas = best?.delimiter === ',';
  return (best === null || commas ? findOneColumn(sample, commas) : null) ?? best;
}

function wholeLines(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes;
  let end = SAMPLE;
  while (end > 0 && bytes[end - 1] !== LF && bytes[end - 1] !== CR) end--;
  return bytes.subarray(0, end || SAMPLE);
}

/** From 0 (one column, or nothing) to 1: rows of one width, all cells numbers. */
function regularity(
  grid: Grid,
  records: readonly number[],
  delimiter: Delimiter,
): { decimal: DecimalMark; score: number } {
  const [first] = records;
  const width = commonWidth(grid, records);
  if (first === undefined || width < 2) return { decimal: '.', score: 0 };
  const even = records.filter((record) => widthOf(grid, record) === width);
  const shape = (even.length / records.length) * (widthOf(grid, first) === width ? 1 : 0.5);

  const rows = even.length > 1 ? even.slice(1) : even;
  const { mark: decimal } = decideDecimal(grid, rows, width, delimiter);
  let filled = 0;
  let numbers = 0;
  for (const record of rows) {
    for (let column = 0; column < width; column++) {
      const text = cellText(grid, record, column);
      if (isMissing(text)) continue;
      filled++;
      if (readNumber(text, decimal)) numbers++;
    }
  }
  // A table of texts alone is still a table.
  return { decimal, score: shape * (0.1 + (0.9 * numbers) / Math.max(1, filled)) };
}
