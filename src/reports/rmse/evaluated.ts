import type { NumberColumn, Table } from '../../table/table.ts';
import type { TimeColumn } from '../order-of-time.ts';
import type { Role } from './rmse-notes.ts';
import type { RegressionMetrics } from './rmse-report-schema.ts';
import type { Split } from './split-parts.ts';
import type { SplitScores } from './split-scores.ts';
import type { Pairs } from './usable-pairs.ts';

/** What is known of a model's predictions when it is asked what looks wrong about them. */
export type Evaluated = {
  table: Table;
  columns: Record<Role, NumberColumn>;
  pairs: Pairs;
  metrics: RegressionMetrics;
  baseline: number;
  /** The order of the rows, where there is one. */
  time: TimeColumn | null;
  split: Split | null;
  splits: SplitScores | null;
};
