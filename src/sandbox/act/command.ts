import {
  type APIApplicationCommandInteractionDataOption,
  type APIAutocompleteApplicationCommandInteractionData,
  type APIChatInputApplicationCommandInteractionData,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import type { World } from '../world/world.ts';
import type { Actor } from './actor.ts';
import type { Action } from './dispatch.ts';
import { DriverError } from './errors.ts';
import { chosenBranch, usableCommand } from './find-command.ts';
import { filledOptions } from './options.ts';
import type { CommandAct, CompleteAct, Parts } from './request.ts';
import { ifResolved, resolverFor } from './resolved.ts';

type Install = 'server' | 'user' | undefined;

/** A user runs a slash command. */
export function commandAction(
  world: World,
  actor: Actor,
  act: CommandAct,
  install: Install,
  parts: Parts,
): Action {
  const { command, userInstalled } = usableCommand(world, actor, act.name, install);
  const branch = chosenBranch(command, act);
  const resolver = resolverFor(world, actor);
  const options = branch.wrap(filledOptions(branch.options, act.options, resolver, parts));
  const data: APIChatInputApplicationCommandInteractionData = {
    id: command.id,
    name: command.name,
    type: ApplicationCommandType.ChatInput,
    ...(command.guild_id !== undefined && { guild_id: command.guild_id }),
    ...(options.length > 0 && {
      options: options as NonNullable<APIChatInputApplicationCommandInteractionData['options']>,
    }),
    ...ifResolved(resolver),
  };
  const path = [command.name, act.group, act.subcommand].filter((part) => part !== undefined).join(' ');
  const used = { id: command.id, type: command.type, path };
  return { type: InteractionType.ApplicationCommand, data, userInstalled, command: used };
}

/** A user types into an option that offers completions. */
export function completeAction(
  world: World,
  actor: Actor,
  act: CompleteAct,
  install: Install,
  parts: Parts,
): Action {
  const { command, userInstalled } = usableCommand(world, actor, act.name, install);
  const branch = chosenBranch(command, act);
  const focused = branch.options.find((option) => option.name === act.option);
  if (focused === undefined) throw new DriverError(`The command has no option "${act.option}".`);
  if (!('autocomplete' in focused) || focused.autocomplete !== true) {
    throw new DriverError(`The option "${act.option}" offers no completions.`);
  }
  const resolver = resolverFor(world, actor);
  // What is still missing is no mistake while the user types.
  const optional = branch.options.map((option) => ({ ...option, required: false }));
  const others = Object.fromEntries(Object.entries(act.options).filter(([name]) => name !== act.option));
  const typed = { name: focused.name, type: focused.type, value: act.typed, focused: true };
  const options = branch.wrap([
    ...filledOptions(optional, others, resolver, parts),
    typed as APIApplicationCommandInteractionDataOption,
  ]);
  const data: APIAutocompleteApplicationCommandInteractionData = {
    id: command.id,
    name: command.name,
    type: ApplicationCommandType.ChatInput,
    ...(command.guild_id !== undefined && { guild_id: command.guild_id }),
    options: options as NonNullable<APIAutocompleteApplicationCommandInteractionData['options']>,
    ...ifResolved(resolver),
  };
  return { type: InteractionType.ApplicationCommandAutocomplete, data, userInstalled };
}
