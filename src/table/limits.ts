/** How large a table may be. Every limit has a failure code of its own that names it. */
export type Limits = {
  bytes: number;
  columns: number;
  rows: number;
  /** Rows × columns at most, counted before anything is allocated: about 24 bytes of memory each. */
  cells: number;
  /** Bytes between two line ends (of one row, where a quoted cell holds line ends). */
  line: number;
  /** Files inside a workbook (which is a ZIP). */
  entries: number;
  /** Bytes that a workbook may unpack to. */
  unpacked: number;
  /** How many times its packed size a workbook may unpack to. */
  ratio: number;
};

export const LIMITS: Limits = {
  // What Discord lets a member without Nitro upload.
  bytes: 10 * 1024 * 1024,
  columns: 200,
  rows: 1_000_000,
  cells: 5_000_000,
  line: 100_000,
  entries: 2000,
  unpacked: 200 * 1024 * 1024,
  // Deflate reaches 1032; sheets of repeated numbers reach about 30.
  ratio: 200,
};
