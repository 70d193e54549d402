import { fileFits } from '../page/modal/file-fits.ts';
import { UserError } from './errors.ts';
import type { Part } from './request.ts';

/** Refuses files of other types than the field takes (`image`, `.csv`…), judged by name as Discord does. */
export function checkFileTypes(files: readonly Part[], accepted: readonly string[] | null | undefined): void {
  if (!files.every(({ filename }) => fileFits(filename, accepted ?? [])))
    throw new UserError('wrong_file_type', 'This type of file is not accepted.');
}
