import { type APIApplicationCommandOption, ApplicationCommandType } from 'discord-api-types/v10';
import type { UsedCommand } from '../world/used-command.ts';
import type { World } from '../world/world.ts';
import { localised, type Named } from './localised.ts';

/** The name of a used command in a user's language, subcommands too: `práctica comenzar`; as registered where it is gone. */
export function commandLabel(world: World, { id, type, path }: UsedCommand, locale: string): string {
  const command = world.commands.get(id);
  if (command === undefined) return path;
  // Names in menus may hold spaces, and lead to no subcommands.
  const inner = type === ApplicationCommandType.ChatInput ? path.split(' ').slice(1) : [];
  const labels = [localised(command, locale).label];
  let options: readonly APIApplicationCommandOption[] = command.options ?? [];
  for (const name of inner) {
    const option: APIApplicationCommandOption | undefined = options.find((each) => each.name === name);
    labels.push(option === undefined ? name : localised(option satisfies Named, locale).label);
    options = option !== undefined && 'options' in option ? (option.options ?? []) : [];
  }
  return labels.join(' ');
}
