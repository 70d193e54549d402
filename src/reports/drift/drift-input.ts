import type { Table } from '../../table/table.ts';
import type { Answers } from '../question-key.ts';
import type { FileFacts } from '../report-file.ts';

export type DriftFile = { table: Table; facts: FileFacts };

export type DriftInput = {
  reference: DriftFile;
  /** Null where one file holds both samples, told apart by a column. */
  current: DriftFile | null;
  /** What the learner typed or chose: `column.group`, `column.actual`, `value.reference`, `scale.c3`… */
  answers: Answers;
};
