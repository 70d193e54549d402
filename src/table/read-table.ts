import { alignedCells } from './aligned-cells.ts';
import { chooseDialect } from './choose-dialect.ts';
import type { TableFailure } from './failures.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { Answers } from './questions.ts';
import { readGrid } from './read-grid.ts';
import type { ReadResult } from './read-result.ts';
import { countCells, scanCells } from './scan-cells.ts';
import type { Delimiter } from './table.ts';
import { toUtf8 } from './to-utf8.ts';

/** Excel's own first line, which names the delimiter: `sep=;`. */
const SEP_LINE = /^\s*"?sep=([,;\t|])"?[ \t]*(?:\r|\n|$)/i;
const SEP_LENGTH = 32;

/**
 * Reads the bytes of a delimited file as a table of typed columns.
 *
 * Understood: comma, semicolon, TAB and `|` with a decimal point or comma (decided together), columns aligned with spaces,
 * quotes, UTF-8, UTF-16, Windows-1252, every line end, titles and totals around the table, units, dates, words for missing values in both
 * languages. Nothing is repaired unseen: what was assumed is in `assumptions`, rows that do not fit are in `dropped`,
 * what has two good readings is asked, anything else is refused with a code.
 */
export function readTable(
  bytes: Uint8Array,
  options: { limits?: Partial<Limits>; answers?: Answers } = {},
): ReadResult {
  const limits = { ...LIMITS, ...options.limits };
  if (bytes.length > limits.bytes) {
    return fail({ code: 'too_many_bytes', params: { bytes: bytes.length, limit: limits.bytes } });
  }
  const decoded = toUtf8(bytes);
  if (!decoded.ok) return fail({ code: 'not_text', params: { found: decoded.found } });
  const { encoding } = decoded;
  const aligned = alignedCells(decoded.bytes);
  const text = aligned ?? decoded.bytes;
  if (text.every(isSpace)) return fail({ code: 'empty_file', params: {} });

  const sep = SEP_LINE.exec(new TextDecoder().decode(text.subarray(0, SEP_LENGTH)));
  const dialect = chooseDialect(text, aligned ? '\t' : sep ? delimiterOf(sep[1]) : null);
  if (!dialect) return fail(whyNoDelimiter(text));
  const { delimiter, decimal } = dialect;
  const { grid, badQuote, full, longest } = scanCells(text, delimiter, decimal, limits.cells);
  if (full) {
    const cells = countCells(text, delimiter);
    return fail({ code: 'too_many_cells', params: { cells, limit: limits.cells } });
  }
  if (badQuote !== null) return fail({ code: 'unclosed_quote', params: { line: badQuote } });
  if (longest.length > limits.line) {
    return fail({ code: 'line_too_long', params: { ...longest, limit: limits.line } });
  }
  const read = readGrid(grid, {
    from: sep ? 1 : 0,
    delimiter,
    encoding,
    sheet: null,
    assumptions:
      decoded.assumed && encoding !== 'utf-8' ? [{ code: 'encoding_assumed', params: { encoding } }] : [],
    answers: options.answers ?? {},
    limits,
  });
  return aligned && read.kind === 'table' ? { ...read, table: { ...read.table, delimiter: ' ' } } : read;
}

const isSpace = (byte: number) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

function fail(failure: TableFailure): ReadResult {
  return { kind: 'failure', failure };
}

function delimiterOf(mark: string | undefined): Delimiter {
  return mark === ';' || mark === '\t' || mark === '|' ? mark : ',';
}

/** No candidate makes two columns: because of a quote, perhaps, that swallowed the rest of the text. */
function whyNoDelimiter(text: Uint8Array): TableFailure {
  const { badQuote } = scanCells(text, ',', '.');
  if (badQuote !== null) return { code: 'unclosed_quote', params: { line: badQuote } };
  return { code: 'one_column', params: {} };
}
