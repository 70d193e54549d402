import type { Context } from '../context.ts';
import type { Asked } from './asked.ts';
import { keep } from './keep.ts';

/**
 * Keeps what was typed, so that the form can be opened again with it; its files are not kept, as others are to come.
 * Undefined where there is nothing to keep, and where answers to questions about these very files are among it.
 */
export async function keepTyped(
  command: string,
  { request, answers, private: isPrivate }: Asked,
  context: Context,
): Promise<string | undefined> {
  if (request !== undefined || (isPrivate && Object.keys(answers).length === 0)) return undefined;
  return keep(command, { files: [], answers, private: isPrivate }, context);
}
