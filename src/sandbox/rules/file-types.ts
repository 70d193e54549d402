import { fileGroups } from '../page/modal/file-fits.ts';
import type { Fault, Path } from './fault.ts';

/** File types are one of Discord's groups or an extension with its dot. The code and sentence are ours. */
export function fileTypes(types: readonly string[] | null | undefined, path: Path): Fault[] {
  return (types ?? []).flatMap((type, index) =>
    Object.hasOwn(fileGroups, type.toLowerCase()) || /^\.[^.\s/]+$/.test(type)
      ? []
      : [
          {
            path: [...path, 'file_types', index],
            code: 'FILE_TYPE_INVALID',
            message: 'A file type is image, video, audio or an extension that begins with a dot.',
          },
        ],
  );
}
