import type { CommandBody, OptionBody } from './command-to-check.ts';
import type { Fault, Path } from './fault.ts';

const maxSize = 8000;

/**
 * The characters of a command in all: names, descriptions and values of it, of its options and of their choices. Of the
 * translations only the longest one counts. Source: Discord's "Application Command Object".
 */
export function commandSize(command: CommandBody, path: Path): Fault[] {
  if (sizeOf(command) <= maxSize) return [];
  return [
    {
      path,
      code: 'APPLICATION_COMMAND_TOO_LARGE',
      message: `Command exceeds maximum size (${maxSize})`,
    },
  ];
}

function sizeOf(named: CommandBody | OptionBody): number {
  const choices = 'choices' in named ? (named.choices ?? []) : [];
  return (
    longest(named.name, named.name_localizations) +
    longest(named.description, named.description_localizations) +
    sum(
      choices,
      ({ name, name_localizations, value }) => longest(name, name_localizations) + String(value).length,
    ) +
    sum(named.options ?? [], sizeOf)
  );
}

const longest = (
  text: string | null | undefined,
  translations: Record<string, string> | null | undefined,
): number => Math.max(text?.length ?? 0, ...Object.values(translations ?? {}).map(({ length }) => length));

const sum = <T>(list: readonly T[], size: (item: T) => number): number =>
  list.reduce((total, item) => total + size(item), 0);
