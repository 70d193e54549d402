import type { TableFile } from '../../jobs/table-request.ts';
import type { FilePlace } from '../../reports/outcome.ts';

/**
 * The files in the order of the command's places. A file alone takes the first one, whichever it came with: what is asked
 * about it is kept under the name of its place.
 */
export function inPlaces(
  files: readonly TableFile[],
  [first, ...others]: readonly [FilePlace, ...FilePlace[]],
) {
  const [only] = files;
  if (only && files.length === 1) return [{ ...only, place: first }];
  return [first, ...others].flatMap((place) => files.filter((file) => file.place === place));
}
