import type { Limits } from './limits.ts';
import type { Answers } from './questions.ts';
import type { ReadResult } from './read-result.ts';
import { readTable } from './read-table.ts';
import { withoutFrame } from './without-frame.ts';

/** A table copied into Discord often comes in a code block. */
const CODE_BLOCK = /^\s*```[a-z]*\r?\n([\s\S]*?)\r?\n?```\s*$/;

/**
 * Reads a table pasted as text: TAB between cells as spreadsheets copy them, a file's own comma or semicolon, or a table
 * drawn with bars or aligned with spaces. A code block around it is taken off.
 */
export function readPasted(
  text: string,
  options: { limits?: Partial<Limits>; answers?: Answers } = {},
): ReadResult {
  return readTable(new TextEncoder().encode(withoutFrame(CODE_BLOCK.exec(text)?.[1] ?? text)), options);
}
