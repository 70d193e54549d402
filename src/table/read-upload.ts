import type { Limits } from './limits.ts';
import type { Answers } from './questions.ts';
import { readPasted } from './read-pasted.ts';
import type { ReadResult } from './read-result.ts';
import { readTable } from './read-table.ts';

export type UploadOptions = {
  /** Whether the bytes are a text that was pasted, perhaps in a code block. */
  pasted: boolean;
  /** What the learner said to questions of an earlier reading. */
  answers?: Answers;
  limits?: Partial<Limits>;
};

/** Reads what a learner gave, whatever it is, as a table. The one door of this room. */
export async function readUpload(
  bytes: Uint8Array,
  { pasted, ...options }: UploadOptions,
): Promise<ReadResult> {
  return pasted ? readPasted(new TextDecoder().decode(bytes), options) : readTable(bytes, options);
}
