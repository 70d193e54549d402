import { isMissing } from './missing-words.ts';
import { readDate } from './read-date.ts';
import { readNumber } from './read-number.ts';

const LINE_END = /\r\n|\r|\n/;
/** Marks that cut a table by themselves, or a comma that is in no number: then spaces are no delimiter. */
const OTHER_MARKS = /[;\t|]|[\s"\p{L}],|,[\s"\p{L}]/u;
/** What pandas and databases print below a table. */
const COUNT_LINE = /^(?:\[\d+ rows x \d+ columns\]|\(\d+ (?:rows?|filas?)\))$/;
/** A cell is in quotes, as R writes names, or without a space. */
const CELLS = /"[^"]*"|\S+/g;
const WIDE_GAP = /\s{2,}/;
/** `12 500` may be one number, or two that stand beside each other. */
const MAYBE_GROUPED = /(?<!\d)[1-9]\d{0,2} \d{3}(?!\d)/;

/** So much of the beginning tells nearly every other file. */
const GLANCE = 4096;

/** Printed tables are short, and cutting one into texts takes many times its bytes of memory. */
const MOST_BYTES = 1024 * 1024;

/** {@link tabbedCells} of bytes in UTF-8, up to a mebibyte of them. */
export function alignedCells(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length > MOST_BYTES) return null;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  if (!beginsAligned(decoder.decode(bytes.subarray(0, GLANCE)).split(LINE_END))) return null;
  const tabbed = tabbedCells(decoder.decode(bytes));
  return tabbed === null ? null : new TextEncoder().encode(tabbed);
}

function beginsAligned(lines: readonly string[]): boolean {
  const [header = '', start = ''] = lines.map((line) => line.trim()).filter((line) => line !== '');
  return !OTHER_MARKS.test(header) && !OTHER_MARKS.test(start) && /\s/.test(start);
}

/**
 * The text of a table whose columns are set apart by spaces, with a TAB between its cells instead and the same lines: a
 * data frame as pandas prints it, what R's `write.table` writes, columns typed into a chat. A header one name short leaves
 * out that of the first column, where that holds row names: in quotes, or whole numbers that are all different.
 *
 * Careful, because spaces also separate words and thousands: every line has the same number of cells, and what they hold
 * is mostly numbers and dates, which could not be read as fewer numbers with spaces for thousands marks.
 *
 * @returns null for any other text
 */
function tabbedCells(text: string): string | null {
  const lines = text.split(LINE_END).map((line) => line.trim());
  const last = lines.findLastIndex((line) => line !== '' && !COUNT_LINE.test(line));
  const table = lines.slice(0, last + 1);
  if (table.some((line) => OTHER_MARKS.test(line))) return null;
  return cutAt(table, (line) => line.match(CELLS) ?? []) ?? cutAt(table, (line) => line.split(WIDE_GAP));
}

function cutAt(lines: readonly string[], cut: (line: string) => readonly string[]): string | null {
  const rows = lines.map((line) => (line === '' ? [] : cut(line)));
  const at = rows.findIndex(({ length }) => length > 0);
  const header = rows[at] ?? [];
  const data = rows.slice(at + 1).filter(({ length }) => length > 0);
  const width = data[0]?.length ?? 0;
  if (data.length < 2 || width < 2 || data.some(({ length }) => length !== width)) return null;
  const short = header.length === width - 1;
  if (!short && header.length !== width) return null;
  if (short && !areRowNames(data.map(([name = '']) => name))) return null;
  if (!areMostlyValues(data) || (hasNarrowGaps(cut) && lines.slice(at + 1).every(isMaybeGrouped)))
    return null;
  return rows.map((row, line) => (line === at && short ? ['', ...row] : row).join('\t')).join('\n');
}

const isMaybeGrouped = (line: string) => line === '' || MAYBE_GROUPED.test(line);

const hasNarrowGaps = (cut: (line: string) => readonly string[]) => cut('1 2').length === 2;

function areRowNames(names: readonly string[]): boolean {
  if (new Set(names).size < names.length) return false;
  return names.every((name) => /^"[^"]*"$/.test(name)) || names.every((name) => /^\d+$/.test(name));
}

function areMostlyValues(data: readonly (readonly string[])[]): boolean {
  let filled = 0;
  let values = 0;
  for (const row of data) {
    for (const cell of row) {
      if (isMissing(cell)) continue;
      filled++;
      if (readNumber(cell, '.') ?? readNumber(cell, ',') ?? readDate(cell)) values++;
    }
  }
  return values * 2 > filled;
}
