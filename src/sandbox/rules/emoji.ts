import type { Fault, Path } from './fault.ts';

/** One emoji, also without its variation selector (▶ for ▶️); a digit alone is a digit. */
const unicodeEmoji = /^(?:\p{RGI_Emoji}|(?![\d#*])\p{Emoji}\uFE0F?)$/v;

/** An emoji is a custom one, named by its id, or a character of Unicode; `:name:` is neither. */
export function emoji(
  value: { id?: string | null; name?: string | null } | null | undefined,
  path: Path,
): Fault[] {
  if (!value || value.id || unicodeEmoji.test(value.name ?? '')) return [];
  return [{ path: [...path, 'name'], code: 'BUTTON_COMPONENT_INVALID_EMOJI', message: 'Invalid emoji' }];
}
