import { CELL, type Grid } from './grid.ts';
import { parseNumber } from './parse-number.ts';
import type { DecimalMark, Delimiter } from './table.ts';

const SPACE = 0x20;
const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;
const MINUS = 0x2d;
const ZERO = 0x30;
/** Equal to no byte. */
const NEVER = -1;

const COUNTED = 64 * 1024;

/** So many digits fit into a 32-bit integer, and so many into a double exactly. */
const SMALL_DIGITS = 9;
const EXACT_DIGITS = 15;
const POWERS = Float64Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => Number(`1e${power}`));

/**
 * `badQuote` is the line of a quote that is never closed, or closed in the middle of a cell; the grid ends before it.
 * `full` where the limit of cells was reached; the grid ends there. `longest` is the line of most bytes.
 */
export type Scan = {
  grid: Grid;
  badQuote: number | null;
  full: boolean;
  longest: { line: number; length: number };
};

/**
 * Cuts UTF-8 bytes into records and cells (RFC 4180, read widely): LF, CRLF and CR end a line; a quote opens only at
 * the start of a cell, perhaps after spaces; inside quotes everything is text and a doubled quote is a quote.
 *
 * A cell that goes on after its closing quote is refused like one that is never closed: both come from a quote that
 * was forgotten, and reading on would swallow rows unseen.
 *
 * On the way it reads the numbers that are plainly written with the `decimal` mark, as `parseNumber` does. Most have few
 * digits and nothing around them: digits and power of ten are then exact doubles, so that their quotient is the double
 * that `Number` gives (Clinger 1990).
 *
 * @param delimiter Null where every line is one cell.
 */
export function scanCells(
  bytes: Uint8Array,
  delimiter: Delimiter | null,
  decimal: DecimalMark,
  limit = Number.MAX_SAFE_INTEGER,
): Scan {
  // Cells are counted in the beginning only. Room that is not needed is never touched, so it costs nothing.
  const head = bytes.subarray(0, COUNTED);
  const likely = (countCells(head, delimiter) * 1.5 * bytes.length) / Math.max(1, head.length);
  for (let room = Math.ceil(likely) + 64; ; room *= 2) {
    const scan = scanInto(Math.min(room, limit, bytes.length + 1), bytes, delimiter, decimal);
    if (!scan.full || room >= limit) return scan;
  }
}

/** Like `scanCells`, with room for so many cells. The arrays never change, so that the loop can keep where they are. */
function scanInto(room: number, bytes: Uint8Array, delimiter: Delimiter | null, decimal: DecimalMark): Scan {
  const mark = delimiter?.charCodeAt(0) ?? NEVER;
  const point = decimal.charCodeAt(0);
  const { length } = bytes;
  const starts = new Uint32Array(room);
  const ends = new Uint32Array(room);
  const kinds = new Uint8Array(room);
  const values = new Float64Array(room);
  const firstCell = new Uint32Array(room + 1);
  const lines = new Uint32Array(room);
  let cells = 0;
  let records = 0;
  let line = 1;
  let recordLine = 1;
  let recordStart = 0;
  let longestLength = 0;
  let longestLine = 0;
  let badQuote: number | null = null;
  let full = false;
  let width = -1;
  let even = true;
  let filled = -1;
  let blanks = false;
  const lastFeed = bytes.lastIndexOf(LF);

  // One turn a cell. `at` may reach the end of the bytes once more: behind a last delimiter stands an empty cell.
  for (let at = 0, open = false; at < length || open; ) {
    if (cells === room) {
      full = true;
      break;
    }
    let start = at;
    let end = at;
    let byte = LF;
    let quoted = false;

    // The quick way: a sign, digits and one decimal mark right up to the cell's end, perhaps in quotes. Before the last
    // line feed of all no loop can run past the end of the bytes.
    let quick = false;
    if (at < lastFeed) {
      byte = bytes[end] ?? LF;
      quoted = byte === QUOTE;
      if (quoted) {
        start = ++end;
        byte = bytes[end] ?? LF;
      }
      const negative = byte === MINUS;
      if (negative) byte = bytes[++end] ?? LF;
      const first = end;
      let whole = 0;
      for (let digit = byte - ZERO; digit >= 0 && digit <= 9; digit = byte - ZERO) {
        whole = (Math.imul(whole, 10) + digit) | 0;
        byte = bytes[++end] ?? LF;
      }
      const wholes = end - first;
      let fraction = 0;
      let decimals = 0;
      // Outside of quotes a mark that is the delimiter too ends the cell.
      if (byte === point && (quoted || point !== mark)) {
        const behind = end + 1;
        byte = bytes[++end] ?? LF;
        for (let digit = byte - ZERO; digit >= 0 && digit <= 9; digit = byte - ZERO) {
          fraction = (Math.imul(fraction, 10) + digit) | 0;
          byte = bytes[++end] ?? LF;
        }
        decimals = end - behind;
      }
      if (!quoted) quick = byte === mark || byte === LF || byte === CR;
      else if (byte === QUOTE) {
        byte = bytes[end + 1] ?? LF;
        quick = byte === mark || byte === LF || byte === CR;
      }
      if (quick) {
        const few = wholes <= SMALL_DIGITS && decimals <= SMALL_DIGITS && wholes + decimals <= EXACT_DIGITS;
        if (few && wholes + decimals > 0) {
          const scale = POWERS[decimals] ?? 1;
          const value = decimals === 0 ? whole : (whole * scale + fraction) / scale;
          values[cells] = negative ? -value : value;
        } else values[cells] = parseNumber(bytes, start, end, point);
      }
    }

    if (quick) {
      ends[cells] = end;
      if (quoted) {
        kinds[cells] = CELL.quoted;
        end++;
      }
      if (end > at) filled = cells;
    } else {
      start = at;
      byte = byteAt(bytes, start);
      while (byte === SPACE) byte = byteAt(bytes, ++start);
      quoted = byte === QUOTE;
      if (quoted) {
        end = ++start;
        let closed = false;
        while (end < length && !closed) {
          byte = byteAt(bytes, end++);
          if (byte === LF || (byte === CR && byteAt(bytes, end) !== LF)) line++;
          else if (byte === QUOTE) {
            if (byteAt(bytes, end) === QUOTE) end++;
            else closed = true;
          }
        }
        ends[cells] = end - 1;
        kinds[cells] = CELL.quoted;
        byte = byteAt(bytes, end);
        while (byte === SPACE) byte = byteAt(bytes, ++end);
        if (!closed || !(byte === mark || byte === LF || byte === CR)) {
          badQuote = recordLine;
          break;
        }
        filled = cells;
      } else {
        // Above the space stand all characters that can be seen.
        if (byte > SPACE && byte !== mark) filled = cells;
        start = at;
        for (end = start; end < length; end++) {
          byte = bytes[end] ?? LF;
          if (byte === mark || byte === LF || byte === CR) break;
        }
        if (end === length) byte = LF;
        ends[cells] = end;
      }
      values[cells] = parseNumber(bytes, start, ends[cells] ?? 0, point);
    }
    starts[cells++] = start;

    open = byte === mark;
    at = byte === CR && byteAt(bytes, end + 1) === LF ? end + 2 : end + 1;
    if (open) continue;
    if (end - recordStart > longestLength) {
      longestLength = end - recordStart;
      longestLine = recordLine;
    }
    recordStart = at;
    const first = firstCell[records] ?? 0;
    if (filled < first) blanks = true;
    if (records === 0) width = cells;
    else if (cells - first !== width) even = false;
    lines[records++] = recordLine;
    firstCell[records] = cells;
    recordLine = ++line;
  }

  const grid: Grid = {
    bytes,
    records,
    firstCell,
    lines,
    starts,
    ends,
    kinds,
    values,
    valuesMark: decimal,
    width: even && records > 0 ? width : null,
    blanks,
  };
  const longest = { line: longestLine, length: longestLength };
  return { grid, badQuote, full, longest };
}

/** The end of the bytes ends a line. (Reading past the end of an array is slow ever after.) */
function byteAt(bytes: Uint8Array, at: number): number {
  return at < bytes.length ? (bytes[at] ?? LF) : LF;
}

/** The most cells that a text can hold: one for every delimiter and line end, and the last. */
export function countCells(bytes: Uint8Array, delimiter: Delimiter | null): number {
  const mark = delimiter?.charCodeAt(0) ?? NEVER;
  let count = 1;
  for (const byte of bytes) if (byte === mark || byte === LF || byte === CR) count++;
  return count;
}
