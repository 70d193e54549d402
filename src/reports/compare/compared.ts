import type { Question } from '../outcome.ts';
import type { UsableRows } from '../usable-rows.ts';
import type { CompareFailure } from './compare-failures.ts';
import type { CompareAssumption, CompareNote } from './compare-notes.ts';
import type { CompareReport } from './compare-report-schema.ts';
import type { Ranked } from './rank-models.ts';

/** What each kind of table comes to: a ranking with its pairs, of the rows that all models share. */
export type Compared =
  | {
      kind: 'compared';
      columns: CompareReport['columns'];
      design: CompareReport['design'];
      metric: CompareReport['metric'];
      better: CompareReport['better'];
      score_name: CompareReport['score_name'];
      usable: UsableRows;
      baseline: CompareReport['baseline'];
      ranked: Ranked;
      assumptions: CompareAssumption[];
      /** Beside those of the ranking. */
      notes: CompareNote[];
    }
  | { kind: 'ask'; questions: Question[] }
  | { kind: 'failure'; failure: CompareFailure };
