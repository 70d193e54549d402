import { extname } from 'node:path';
import { getMimeType } from 'hono/utils/mime';
import { UserError } from './errors.ts';
import type { Part } from './request.ts';

/** Refuses files of other types than the field takes (`.csv`, `image/*`, `text/csv`…), judged by name as Discord does. */
export function checkFileTypes(files: readonly Part[], accepted: readonly string[] | undefined): void {
  if (accepted === undefined || accepted.length === 0) return;
  for (const { filename } of files) {
    const extension = extname(filename).toLowerCase();
    const type = getMimeType(filename)?.split(';')[0] ?? '';
    const fits = accepted.some((wanted) => {
      const name = wanted.toLowerCase();
      return (
        name === extension ||
        `.${name}` === extension ||
        name === type ||
        (name.endsWith('/*') && type.startsWith(name.slice(0, -1)))
      );
    });
    if (!fits) throw new UserError('wrong_file_type', 'This type of file is not accepted.');
  }
}
