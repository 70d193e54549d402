import type { TableFailure } from './failures.ts';
import type { Question } from './questions.ts';
import type { Table } from './table.ts';

/** A `question` is asked where two readings are equally good; its answer goes into the next reading's `answers`. */
export type ReadResult =
  | { kind: 'table'; table: Table }
  | { kind: 'question'; question: Question }
  | { kind: 'failure'; failure: TableFailure };
