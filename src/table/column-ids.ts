import { normaliseName } from './normalise-name.ts';

/**
 * An id for each column, by place: `c0`, `c1`… A learner may type a name where an id is accepted, so ids that could be
 * a name of this very file are avoided: with a column `C3` in it they are `#0`, `#1`…
 */
export function columnIds(names: readonly string[]): string[] {
  const clashes = names.some((name) => /^c\d+$/.test(normaliseName(name)));
  let prefix = clashes ? '#' : 'c';
  while (clashes && names.some((name) => name.startsWith(prefix))) prefix += '#';
  return names.map((_, at) => `${prefix}${at}`);
}
