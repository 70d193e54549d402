import type { Limits } from './limits.ts';

/** Why a file cannot be read as a table. Lines count from 1, as an editor shows them. */
export type TableFailure =
  | { code: 'empty_file'; params: Record<string, never> }
  | { code: 'not_text'; params: { found: NotText } }
  | { code: 'unclosed_quote'; params: { line: number } }
  | { code: 'ragged_majority'; params: { expected: number; ragged: number; rows: number; lines: number[] } }
  /** One column, or none: no delimiter cuts the lines, and they are no column of numbers or dates. */
  | { code: 'one_column'; params: Record<string, never> }
  | { code: 'no_rows'; params: Record<string, never> }
  | { code: 'too_many_bytes'; params: { bytes: number; limit: Limits['bytes'] } }
  | { code: 'too_many_columns'; params: { columns: number; limit: Limits['columns'] } }
  | { code: 'too_many_rows'; params: { rows: number; limit: Limits['rows'] } }
  | { code: 'too_many_cells'; params: { cells: number; limit: Limits['cells'] } }
  | { code: 'line_too_long'; params: { line: number; length: number; limit: Limits['line'] } }
  /** The sheet that was answered is not in the workbook. */
  | { code: 'sheet_not_found'; params: { sheet: string; sheets: string[] } }
  /** A workbook that cannot be unpacked, or whose parts contradict each other. */
  | { code: 'damaged_workbook'; params: Record<string, never> }
  | { code: 'too_many_entries'; params: { entries: number; limit: Limits['entries'] } }
  | { code: 'unpacks_too_large'; params: { bytes: number; limit: Limits['unpacked'] } }
  | { code: 'compressed_too_much'; params: { ratio: number; limit: Limits['ratio'] } };

/** What was found instead of a text or a workbook. `zip` is one that is no office document. */
export type NotText =
  | 'zip'
  | 'open_document'
  | 'word'
  | 'powerpoint'
  | 'binary_workbook'
  | 'old_excel'
  | 'encrypted_excel'
  | 'gzip'
  | 'pdf'
  | 'binary';
