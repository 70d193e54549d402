import type { MessageWords } from '../words/message-en.ts';
import type { Problem } from './problem.ts';

/** A problem of a field in the reader's language. */
export function problemWords(problem: Problem, words: MessageWords): string {
  switch (problem.code) {
    case 'missing':
      return words.missingField;
    case 'file-too-large':
      return words.fileTooLarge;
    case 'wrong-file-type':
      return words.wrongFileType;
    case 'too-short':
      return words.tooShort(problem.limit);
    case 'too-long':
      return words.tooLong(problem.limit);
    case 'too-few-chosen':
      return words.selectAtLeast(problem.limit);
    case 'too-many-chosen':
      return words.selectAtMost(problem.limit);
    case 'too-few-files':
      return words.uploadAtLeast(problem.limit);
    case 'too-many-files':
      return words.uploadAtMost(problem.limit);
    default:
      return problem satisfies never;
  }
}
