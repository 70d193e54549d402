import type { RowTimes } from './control-row-labels.ts';

/** Rows count from 0; `from` and `to` both belong to a chunk. */
export type ChartedChunk = {
  from: number;
  to: number;
  value: number;
  low: number | null;
  high: number | null;
  alert: boolean;
};

/** Finite values, at least one chunk. */
export type ControlChart = {
  chunks: readonly ChartedChunk[];
  /** Rows of a whole chunk. */
  size: number;
  /** How many chunks, from the first, the limits come from. */
  reference: number;
  /** The row at which the first change was noticed. */
  firstChange: number | null;
  times: RowTimes | null;
  columns: { value: string | null; time: string | null };
  /** Whether the values are shares, which are written in percent. */
  shares?: boolean;
  /** Between which values the metric lies by its nature; a limit beyond is not drawn there. */
  bounds: { low: number | null; high: number | null };
};

/** Where the points lie on the card, in px. */
export type Frame = { left: number; right: number; top: number; bottom: number };

/** From a row or a value to px. */
export type Place = (value: number) => number;
