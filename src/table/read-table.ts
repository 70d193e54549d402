import { chooseDelimiter } from './choose-delimiter.ts';
import { decodeText } from './decode-text.ts';
import type { TableFailure } from './failures.ts';
import { LIMITS, type Limits } from './limits.ts';
import { readGrid } from './read-grid.ts';
import type { ReadResult } from './read-result.ts';
import { countCells, scanCells } from './scan-cells.ts';
import type { Delimiter } from './table.ts';

/** Excel's own first line, which names the delimiter: `sep=;`. */
const SEP_LINE = /^\uFEFF?sep=([,;\t])[ \t]*(?:\r\n|\r|\n|$)/i;

/**
 * Reads the bytes of a delimited file as a table of typed columns.
 *
 * Understood: comma, semicolon and TAB with a decimal point or comma (decided together), quotes, UTF-8 with or without
 * a mark, Windows-1252, every line end, words for missing values in both languages. Nothing is repaired unseen: what
 * was assumed is in `assumptions`, rows that do not fit are in `dropped`, anything else is refused with a code.
 */
export function readTable(bytes: Uint8Array, options: { limits?: Partial<Limits> } = {}): ReadResult {
  const limits = { ...LIMITS, ...options.limits };
  if (bytes.length > limits.bytes) {
    return fail({ code: 'too_many_bytes', params: { bytes: bytes.length, limit: limits.bytes } });
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) return fail({ code: 'not_text', params: { found: decoded.found } });
  if (decoded.text.trim() === '') return fail({ code: 'empty_file', params: {} });

  const sep = SEP_LINE.exec(decoded.text);
  const delimiter = sep ? delimiterOf(sep[1]) : chooseDelimiter(decoded.text);
  if (!delimiter) return fail(whyNoDelimiter(decoded.text));
  const cells = countCells(decoded.text, delimiter);
  if (cells > limits.cells) return fail({ code: 'too_many_cells', params: { cells, limit: limits.cells } });

  const { grid, badQuote } = scanCells(decoded.text, delimiter);
  if (badQuote !== null) return fail({ code: 'unclosed_quote', params: { line: badQuote } });
  return readGrid(grid, {
    from: sep ? 1 : 0,
    delimiter,
    encoding: decoded.encoding,
    marked: decoded.marked,
    limits,
  });
}

function fail(failure: TableFailure): ReadResult {
  return { kind: 'failure', failure };
}

function delimiterOf(mark: string | undefined): Delimiter {
  return mark === ';' || mark === '\t' ? mark : ',';
}

/** No candidate makes two columns: because of a quote, perhaps, that swallowed the rest of the text. */
function whyNoDelimiter(text: string): TableFailure {
  const { badQuote } = scanCells(text, ',');
  if (badQuote !== null) return { code: 'unclosed_quote', params: { line: badQuote } };
  return { code: 'one_column', params: {} };
}
