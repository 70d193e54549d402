import type { Limits } from './limits.ts';

/** Why a file cannot be read as a table. Lines count from 1, as an editor shows them. */
export type TableFailure =
  | { code: 'empty_file'; params: Record<string, never> }
  | { code: 'not_text'; params: { found: NotText } }
  | { code: 'unclosed_quote'; params: { line: number } }
  | { code: 'ragged_majority'; params: { expected: number; ragged: number; rows: number; lines: number[] } }
  | { code: 'one_column'; params: Record<string, never> }
  | { code: 'no_rows'; params: Record<string, never> }
  | { code: 'too_many_bytes'; params: { bytes: number; limit: Limits['bytes'] } }
  | { code: 'too_many_columns'; params: { columns: number; limit: Limits['columns'] } }
  | { code: 'too_many_rows'; params: { rows: number; limit: Limits['rows'] } }
  | { code: 'too_many_cells'; params: { cells: number; limit: Limits['cells'] } }
  | { code: 'line_too_long'; params: { line: number; length: number; limit: Limits['line'] } };

/** What was found instead of text. A spreadsheet (XLSX, ODS) is a ZIP file. */
export type NotText = 'zip' | 'old_excel' | 'gzip' | 'pdf' | 'utf-16' | 'binary';
