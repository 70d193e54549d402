import { commandName } from './command-name.ts';
import { commandOptions } from './command-options.ts';
import { commandSize } from './command-size.ts';
import type { CommandBody } from './command-to-check.ts';
import { type Fault, fault, type Path } from './fault.ts';
import { localizations } from './localizations.ts';

const chatInput = 1;

/** All rules of one application command. An edit names neither its type nor what stays. */
export function command(body: CommandBody, path: Path, isEdit: boolean): Fault[] {
  const general = [...localizations(body, path), ...commandSize(body, path)];
  if ((body.type ?? chatInput) !== chatInput) return [...general, ...contextMenu(body, path)];
  const options = commandOptions(body.options, [...path, 'options']);
  if (isEdit) return [...general, ...options];
  const description = body.description ? [] : [fault.required([...path, 'description'])];
  return [...general, ...commandName(body, path), ...description, ...options];
}

/** Commands of a user or message are only a name in a menu. */
function contextMenu({ name, name_localizations, description, options }: CommandBody, path: Path): Fault[] {
  const only = (key: string): Fault => ({
    path: [...path, key],
    code: `APPLICATION_COMMAND_CONTEXT_MENU_${key.toUpperCase()}_INVALID`,
    message: `Context menu commands cannot have ${key}`,
  });
  const names: [Path, string | undefined][] = [
    [[...path, 'name'], name],
    ...Object.entries(name_localizations ?? {}).map(([locale, text]): [Path, string] => [
      [...path, 'name_localizations', locale],
      text,
    ]),
  ];
  const blank = names.flatMap(([place, text]) => (text?.trim() === '' ? [fault.required(place)] : []));
  return [
    ...blank,
    ...(description ? [only('description')] : []),
    ...(options?.length ? [only('options')] : []),
  ];
}
