import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import type { Actor } from '../act/actor.ts';
import { UserError } from '../act/errors.ts';
import { usableCommand } from '../act/find-command.ts';
import type { MenuKind, PageCommand, PageMenuCommand } from '../page/contract/commands.ts';
import type { World } from '../world/world.ts';
import { localised } from './localised.ts';
import { type BasicOption, pageOption } from './page-option.ts';

/** The commands that Discord would list for this actor after `/`, each subcommand on its own, in the order in which the bot registered them. */
export function pageCommands(world: World, actor: Actor, locale: string): PageCommand[] {
  const type = ApplicationCommandType.ChatInput;
  return namesOf(world, type)
    .flatMap((name) => usable(world, actor, name, type) ?? [])
    .flatMap((command) => branchesOf(command, locale));
}

/** The commands that Discord would offer this actor in the menus of users and messages. */
export function pageMenuCommands(world: World, actor: Actor, locale: string): PageMenuCommand[] {
  return (Object.entries(menuTypes) as [MenuKind, ApplicationCommandType][]).flatMap(([kind, type]) =>
    namesOf(world, type)
      .flatMap((name) => usable(world, actor, name, type) ?? [])
      .map((command) => ({ kind, name: command.name, label: localised(command, locale).label }))
      .sort((a, b) => a.label.localeCompare(b.label, locale)),
  );
}

const menuTypes = {
  user: ApplicationCommandType.User,
  message: ApplicationCommandType.Message,
} as const satisfies Record<MenuKind, ApplicationCommandType>;

function namesOf(world: World, wanted: ApplicationCommandType): string[] {
  const commands = [...world.commands.values()].filter(({ type }) => type === wanted);
  return [...new Set(commands.map(({ name }) => name))];
}

function usable(
  world: World,
  actor: Actor,
  name: string,
  type: ApplicationCommandType,
): APIApplicationCommand | undefined {
  try {
    return usableCommand(world, actor, name, undefined, type).command;
  } catch (error) {
    // The user is offered no command that they may not use here.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function branchesOf(command: APIApplicationCommand, locale: string): PageCommand[] {
  const whole = localised(command, locale);
  const leaf = (
    { label, description }: { label: string; description: string },
    options: readonly APIApplicationCommandOption[],
    path: { group?: string; subcommand?: string },
  ): PageCommand => ({
    id: command.id,
    name: command.name,
    ...path,
    label,
    description,
    options: options
      .filter((option): option is BasicOption => !isBranch(option))
      .map((option) => pageOption(option, locale)),
  });
  const subcommand = (option: APIApplicationCommandSubcommandOption, above: string[], group?: string) => {
    const { label, description } = localised(option, locale);
    return leaf({ label: [...above, label].join(' '), description }, option.options ?? [], {
      ...(group !== undefined && { group }),
      subcommand: option.name,
    });
  };

  const branches = (command.options ?? []).flatMap((option): PageCommand[] => {
    if (option.type === ApplicationCommandOptionType.Subcommand) return [subcommand(option, [whole.label])];
    if (option.type !== ApplicationCommandOptionType.SubcommandGroup) return [];
    const above = [whole.label, localised(option, locale).label];
    return (option.options ?? []).map((inner) => subcommand(inner, above, option.name));
  });
  return branches.length > 0 ? branches : [leaf(whole, command.options ?? [], {})];
}

function isBranch(option: APIApplicationCommandOption): boolean {
  return (
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
  );
}
