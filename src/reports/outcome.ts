import type { Question as ReadQuestion } from '../table/questions.ts';
import type { ColumnRole } from './column-roles.ts';

/** Which of a command's files is meant. */
export type FilePlace = 'file' | 'reference' | 'current';

/**
 * Something that only the learner knows. The answer is a text that comes back in `answers` under the question's key
 * (see `question-key.ts`), and the computation begins anew with it.
 */
export type Question =
  /** `1.234`: which mark is the decimal one? Which sheet? Answered with the mark, or the sheet's name. */
  | (ReadQuestion & { place: FilePlace })
  /** Which column? Answered with a column's id. `chosen` is the id of the one that is clear already, or answered. */
  | {
      code: 'column';
      params: { role: ColumnRole; columns: { id: string; name: string }[]; chosen: string | null };
    }
  /** 03/04/2026: day or month first? Answered with `day-first` or `month-first`. Times in milliseconds, UTC. */
  | {
      code: 'dates';
      place: FilePlace;
      params: { column: string; example: string; dayFirst: number; monthFirst: number };
    }
  /** Which of a column's values? Answered with one of `values`. With `weeks` each of them is a Monday that stands for its week. */
  | {
      code: 'value';
      params: {
        about: 'positive' | 'reference' | 'current';
        column: string;
        values: string[];
        chosen: string | null;
        weeks?: true;
      };
    }
  /** Are these answers steps of a scale, or kinds without an order? Answered with `ordinal` or `categorical`. */
  | { code: 'scale'; params: { id: string; column: string; levels: string[] } }
  /** Is a higher score the better one? Answered with `higher` or `lower`. */
  | { code: 'better'; params: { models: string[] } }
  /** Compute with what the other questions propose? Answered with `yes`; until then each of them can be changed. */
  | { code: 'confirm'; params: { about: 'groups'; reference: string; current: string } };

/** The computation gave a report and what its charts are drawn from, needs an answer, or cannot be done. */
export type ReportOutcome<Made, Failure> =
  | ({ kind: 'report' } & Made)
  | { kind: 'ask'; questions: Question[] }
  | { kind: 'failure'; failure: Failure };
