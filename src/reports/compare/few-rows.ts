import type { CompareNote } from './compare-notes.ts';

const ADVISED_ROWS = 30;

/** Below thirty rows an interval is only a hint. */
export function fewRows(n: number): CompareNote[] {
  return n < ADVISED_ROWS ? [{ code: 'few_rows', params: { n, advised: ADVISED_ROWS } }] : [];
}
