import type { NumberColumn, Table, TextColumn } from '../../table/table.ts';
import type { Role } from './rmse-notes.ts';
import type { RegressionMetrics } from './rmse-report-schema.ts';
import type { SplitScores } from './split-scores.ts';
import type { Pairs } from './usable-pairs.ts';

/** What is known of a model's predictions when it is asked what looks wrong about them. */
export type Evaluated = {
  table: Table;
  columns: Record<Role, NumberColumn>;
  pairs: Pairs;
  metrics: RegressionMetrics;
  baseline: number;
  split: TextColumn | null;
  splits: SplitScores | null;
};
