import { decideDecimal } from './decimal-mark.ts';
import { cellText, type Grid, isBlank, widthOf } from './grid.ts';
import { isMissing } from './missing-words.ts';
import { readNumber } from './read-number.ts';
import { scanCells } from './scan-cells.ts';
import type { Delimiter } from './table.ts';

const CANDIDATES: readonly Delimiter[] = ['\t', ';', ','];
const SAMPLE = 64 * 1024;

/**
 * Chooses the delimiter under which the beginning of a text is most regular: rows of one width (at least two), and
 * cells that are numbers. Each candidate is judged with the decimal mark that fits it, because `1,5;2,5` cut at
 * its commas is regular too.
 *
 * @returns null where no candidate makes two columns.
 */
export function chooseDelimiter(text: string): Delimiter | null {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  let best: { delimiter: Delimiter; score: number } | null = null;
  for (const delimiter of CANDIDATES) {
    const { grid, badQuote } = scanCells(sample, delimiter);
    // The last record of a cut sample is cut too, and an unclosed quote may end behind it.
    const cut = sample.length < text.length;
    const records = usableRecords(grid, cut && badQuote === null ? grid.records - 1 : grid.records);
    const score = regularity(grid, records, delimiter) * (badQuote === null || cut ? 1 : 0.5);
    if (score > (best?.score ?? 0)) best = { delimiter, score };
  }
  return best?.delimiter ?? null;
}

function usableRecords(grid: Grid, end: number): number[] {
  const records: number[] = [];
  for (let record = 0; record < end; record++) if (!isBlank(grid, record)) records.push(record);
  return records;
}

/** From 0 (one column, or nothing) to 1: rows of the header's width, all cells numbers. */
function regularity(grid: Grid, records: readonly number[], delimiter: Delimiter): number {
  const [first] = records;
  if (first === undefined) return 0;
  const width = commonWidth(grid, records);
  if (width < 2) return 0;
  const even = records.filter((record) => widthOf(grid, record) === width);
  const shape = (even.length / records.length) * (widthOf(grid, first) === width ? 1 : 0.5);

  const rows = even.length > 1 ? even.slice(1) : even;
  const cells = rows
    .flatMap((record) => Array.from({ length: width }, (_, column) => cellText(grid, record, column)))
    .filter((cell) => !isMissing(cell));
  const { decimal } = decideDecimal(cells, delimiter);
  const numbers = cells.filter((cell) => readNumber(cell, decimal)).length;
  // A table of texts alone is still a table.
  return shape * (0.1 + (0.9 * numbers) / Math.max(1, cells.length));
}

/** The width that most records have; of two equally common ones the one met first. */
export function commonWidth(grid: Grid, records: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const record of records) {
    const width = widthOf(grid, record);
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  let common = 0;
  for (const [width, count] of counts) if (count > (counts.get(common) ?? 0)) common = width;
  return common;
}
