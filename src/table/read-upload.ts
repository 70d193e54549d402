import type { Limits } from './limits.ts';
import type { Answers } from './questions.ts';
import { readPasted } from './read-pasted.ts';
import type { ReadResult } from './read-result.ts';
import { readTable } from './read-table.ts';
import { sniffNotText } from './sniff-not-text.ts';

export type UploadOptions = {
  /** Whether the bytes are a text that was pasted, perhaps in a code block. */
  pasted: boolean;
  /** What the learner said to questions of an earlier reading. */
  answers?: Answers;
  limits?: Partial<Limits>;
};

/**
 * Reads what a learner gave, whatever it is, as a table: a text file, pasted cells, an `.xlsx` workbook. The one door
 * of this room. What a file is, its bytes say, never its name.
 */
export async function readUpload(
  bytes: Uint8Array,
  { pasted, ...options }: UploadOptions,
): Promise<ReadResult> {
  if (pasted) return readPasted(new TextDecoder().decode(bytes), options);
  if (sniffNotText(bytes) !== 'zip') return readTable(bytes, options);
  // Loaded where it is needed: most files are texts.
  const { readWorkbook } = await import('./workbook/read-workbook.ts');
  return readWorkbook(bytes, options);
}
