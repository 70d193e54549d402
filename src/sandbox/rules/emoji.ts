import type { Fault, Path } from './fault.ts';

const unicodeEmoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[\d#*]\uFE0F?\u20E3/u;

/** An emoji is a custom one, named by its id, or a character of Unicode; `:name:` is neither. */
export function emoji(
  value: { id?: string | null; name?: string | null } | null | undefined,
  path: Path,
): Fault[] {
  if (!value || value.id || unicodeEmoji.test(value.name ?? '')) return [];
  return [{ path: [...path, 'name'], code: 'BUTTON_COMPONENT_INVALID_EMOJI', message: 'Invalid emoji' }];
}
