import { type Fault, fault, type Path } from './fault.ts';

/**
 * Every text in a body that is not Unicode because a pair of surrogates was cut in half, as `slice` does with an emoji. Such a
 * text cannot be written in UTF-8. Source: discord/discord-api-docs, issue 6561, in which Discord calls it invalid.
 */
export function brokenText(value: unknown, path: Path = []): Fault[] {
  if (typeof value === 'string') return value.isWellFormed() ? [] : [fault.notUnicode(path)];
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, inner]) => brokenText(inner, [...path, key]));
}
