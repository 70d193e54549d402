import type { Fault, Path } from './fault.ts';

/** Source: Discord's "Application Command Naming". Its scripts Deva and Thai have signs that are not letters. */
const pattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Names of chat commands and of options, in every language: letters, digits, `-`, `_`, and lower case where there is one. */
export function commandName(
  named: { name?: string; name_localizations?: Record<string, string> | null },
  path: Path,
): Fault[] {
  const names: [Path, string | undefined][] = [
    [[...path, 'name'], named.name],
    ...Object.entries(named.name_localizations ?? {}).map(([locale, name]): [Path, string] => [
      [...path, 'name_localizations', locale],
      name,
    ]),
  ];
  return names.flatMap(([place, name]) =>
    name === undefined || (pattern.test(name) && name === name.toLowerCase())
      ? []
      : [{ path: place, code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' }],
  );
}
