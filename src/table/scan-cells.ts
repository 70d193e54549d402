import type { Grid } from './grid.ts';
import type { Delimiter } from './table.ts';

const SPACE = 0x20;
const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;

/** `badQuote` is the line of a quote that is never closed, or closed in the middle of a cell; the grid ends before it. */
export type Scan = { grid: Grid; badQuote: number | null };

/**
 * Cuts a text into records and cells (RFC 4180, read widely): LF, CRLF and CR end a line; a quote opens only at the
 * start of a cell, perhaps after spaces; inside quotes everything is text and a doubled quote is a quote.
 *
 * A cell that goes on after its closing quote is refused like one that is never closed: both come from a quote that
 * was forgotten, and reading on would swallow rows unseen.
 */
export function scanCells(text: string, delimiter: Delimiter): Scan {
  const mark = delimiter.charCodeAt(0);
  const most = countCells(text, delimiter);
  const starts = new Uint32Array(most);
  const ends = new Uint32Array(most);
  const quoted = new Uint8Array(most);
  const firstCell = [0];
  const lines: number[] = [];
  let cells = 0;
  let line = 1;
  let badQuote: number | null = null;

  for (let at = 0; at < text.length && badQuote === null; ) {
    const recordLine = line;
    for (let more = true; more; ) {
      const open = skipSpaces(text, at);
      let end = at;
      if (text.charCodeAt(open) === QUOTE) {
        const closed = endOfQuoted(text, open);
        end = skipSpaces(text, closed);
        if (closed === -1 || !endsCell(text, end, mark)) {
          badQuote = line;
          break;
        }
        quoted[cells] = 1;
        line += countLineEnds(text, open, closed);
      } else {
        while (!endsCell(text, end, mark)) end++;
      }
      starts[cells] = at;
      ends[cells] = end;
      cells++;
      more = text.charCodeAt(end) === mark;
      at = more ? end + 1 : afterLineEnd(text, end);
    }
    if (badQuote !== null) break;
    lines.push(recordLine);
    firstCell.push(cells);
    line++;
  }

  const grid: Grid = {
    text,
    records: lines.length,
    firstCell: Uint32Array.from(firstCell),
    lines: Uint32Array.from(lines),
    starts,
    ends,
    quoted,
  };
  return { grid, badQuote };
}

/** The most cells that a text can hold: one for every delimiter and line end, and the last. */
export function countCells(text: string, delimiter: Delimiter): number {
  const mark = delimiter.charCodeAt(0);
  let count = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === mark || code === LF || code === CR) count++;
  }
  return count;
}

function endsCell(text: string, at: number, mark: number): boolean {
  if (at >= text.length) return true;
  const code = text.charCodeAt(at);
  return code === mark || code === LF || code === CR;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return at;
}

/** Where the quote that opens at `open` has been closed, or -1. */
function endOfQuoted(text: string, open: number): number {
  let at = open + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return -1;
    if (text.charCodeAt(quote + 1) !== QUOTE) return quote + 1;
    at = quote + 2;
  }
}

function afterLineEnd(text: string, at: number): number {
  return text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
}

function countLineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) count++;
  }
  return count;
}
