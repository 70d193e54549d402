import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandInteractionDataOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { permissionsIn } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import { type Actor, hasBot } from './actor.ts';
import { DriverError, UserError } from './errors.ts';

/** A command that an actor may use, and by which kind of installation. */
export type UsableCommand = { command: APIApplicationCommand; userInstalled: boolean };

/**
 * The command of that name and type (a slash command unless said) which this actor is offered here. Throws what Discord would tell: that there is
 * no such command in this place for this installation, or that the user may not use it.
 */
export function usableCommand(
  world: World,
  actor: Actor,
  name: string,
  install: 'server' | 'user' | undefined,
  type = ApplicationCommandType.ChatInput,
): UsableCommand {
  const registered = [...world.commands.values()].filter(
    (command) => command.name === name && command.type === type,
  );
  if (registered.length === 0) throw new DriverError(`The bot has registered no command "${name}".`);
  const here =
    registered.find(
      (command) => command.guild_id !== undefined && command.guild_id === actor.guild?.guild.id,
    ) ?? registered.find((command) => command.guild_id === undefined);
  const installation = here === undefined ? undefined : installationFor(world, actor, here, install);
  if (here === undefined || installation === undefined || !isInContext(here, actor.context)) {
    throw new UserError('unknown_command', 'Unknown application command');
  }
  const userInstalled = installation === ApplicationIntegrationType.UserInstall;
  if (actor.guild !== undefined && !mayUse(world, actor, here, userInstalled)) {
    throw new UserError('missing_permission', 'You do not have permission to use this command.');
  }
  return { command: here, userInstalled };
}

/** The options of the command, or of its subcommand, and how to wrap the filled ones for the interaction. */
export function chosenBranch(
  command: APIApplicationCommand,
  path: { group?: string | undefined; subcommand?: string | undefined },
): {
  options: readonly APIApplicationCommandBasicOption[];
  wrap(filled: APIApplicationCommandInteractionDataOption[]): APIApplicationCommandInteractionDataOption[];
} {
  let level: readonly APIApplicationCommandOption[] = command.options ?? [];
  let wrap = (filled: APIApplicationCommandInteractionDataOption[]) => filled;
  const steps = [
    [path.group, ApplicationCommandOptionType.SubcommandGroup],
    [path.subcommand, ApplicationCommandOptionType.Subcommand],
  ] as const;
  for (const [name, type] of steps) {
    if (name === undefined) continue;
    const option = level.find((candidate) => candidate.name === name && candidate.type === type);
    if (option === undefined || !('options' in option || isBranch(option))) {
      throw new DriverError(`The command "${command.name}" has no subcommand or group "${name}".`);
    }
    const outer = wrap;
    wrap = (filled) => outer([{ name, type, options: filled } as APIApplicationCommandInteractionDataOption]);
    level = 'options' in option ? (option.options ?? []) : [];
  }
  if (level.some(isBranch))
    throw new DriverError(`The command "${command.name}" needs a subcommand to be named.`);
  return {
    options: level.filter((option): option is APIApplicationCommandBasicOption => !isBranch(option)),
    wrap,
  };
}

function isBranch(option: APIApplicationCommandOption): boolean {
  return (
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
  );
}

/** Which installation offers the command here; none when neither does. */
function installationFor(
  world: World,
  actor: Actor,
  command: APIApplicationCommand,
  install: 'server' | 'user' | undefined,
): ApplicationIntegrationType | undefined {
  // A server's own commands come with the server's installation.
  const types = command.guild_id === undefined ? (command.integration_types ?? [0]) : [0];
  const serverHere = hasBot(world, actor) || actor.context === InteractionContextType.BotDM;
  const wanted = install ?? (serverHere ? 'server' : 'user');
  if (wanted === 'server') {
    return serverHere && types.includes(0) ? ApplicationIntegrationType.GuildInstall : undefined;
  }
  return types.includes(1) ? ApplicationIntegrationType.UserInstall : undefined;
}

function isInContext(command: APIApplicationCommand, context: InteractionContextType): boolean {
  if (command.guild_id !== undefined) return context === InteractionContextType.Guild;
  if (command.contexts !== undefined && command.contexts !== null) return command.contexts.includes(context);
  return context !== InteractionContextType.BotDM || command.dm_permission !== false;
}

function mayUse(world: World, actor: Actor, command: APIApplicationCommand, userInstalled: boolean): boolean {
  const permissions = permissionsIn(world, actor.user.id, actor.channel);
  if ((permissions & PermissionFlagsBits.UseApplicationCommands) === 0n) return false;
  if (userInstalled) return (permissions & PermissionFlagsBits.UseExternalApps) !== 0n;
  if (command.default_member_permissions === null) return true;
  const needed = BigInt(command.default_member_permissions);
  // "0" means nobody but administrators.
  if (needed === 0n) return (permissions & PermissionFlagsBits.Administrator) !== 0n;
  return (permissions & needed) === needed;
}
