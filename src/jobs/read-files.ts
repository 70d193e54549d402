import { createHash } from 'node:crypto';
import type { FilePlace, Question } from '../reports/outcome.ts';
import type { Answers } from '../reports/question-key.ts';
import type { FileFacts } from '../reports/report-file.ts';
import type { TableFailure } from '../table/failures.ts';
import type { Answers as ReaderAnswers } from '../table/questions.ts';
import { readUpload } from '../table/read-upload.ts';
import type { Table } from '../table/table.ts';
import type { TableFile } from './table-request.ts';

/** A file that was read: its table, and what a report says of it. */
export type ReadFile = { place: FilePlace; table: Table; facts: FileFacts };

export type ReadFiles =
  | { kind: 'files'; files: ReadFile[] }
  | { kind: 'ask'; questions: Question[] }
  | { kind: 'failure'; failure: TableFailure; file: string };

/** Reads every file of a request, with what the learner said about each. All their questions come at once. */
export async function readFiles(files: readonly TableFile[], answers: Answers): Promise<ReadFiles> {
  const done: ReadFile[] = [];
  const questions: Question[] = [];
  for (const { place, name, pasted, bytes } of files) {
    // Decoders take no memory that another thread might write to.
    const own = new Uint8Array(bytes);
    const read = await readUpload(own, { pasted, answers: readerAnswers(answers, place) });
    switch (read.kind) {
      case 'table': {
        const sha256 = createHash('sha256').update(own).digest('hex');
        done.push({ place, table: read.table, facts: { name, sha256, bytes: bytes.length } });
        break;
      }
      case 'question':
        questions.push({ ...read.question, place });
        break;
      case 'failure':
        return { kind: 'failure', failure: read.failure, file: name };
      default:
        return read satisfies never;
    }
  }
  return questions.length > 0 ? { kind: 'ask', questions } : { kind: 'files', files: done };
}

/** What the learner said about one file, as the reader takes it; anything that is no possible answer is no answer. */
function readerAnswers(answers: Answers, place: FilePlace): ReaderAnswers {
  const decimal = answers[`decimal.${place}`];
  const dates = answers[`dates.${place}`];
  const sheet = answers[`sheet.${place}`];
  return {
    ...(decimal === '.' || decimal === ',' ? { decimal } : {}),
    ...(dates === 'day-first' || dates === 'month-first' ? { dates } : {}),
    ...(sheet === undefined ? {} : { sheet }),
  };
}
