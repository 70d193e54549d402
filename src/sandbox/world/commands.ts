import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import type { Collection } from './file.ts';

export type Commands = Collection<APIApplicationCommand>;

/** What a bot sends to register a command. */
export type CommandBody = Partial<
  Omit<APIApplicationCommand, 'id' | 'application_id' | 'guild_id' | 'version'>
> & { name: string };

/** The commands of one scope: global ones, or those of a server. */
export function commandsIn(commands: Commands, guildId?: string): APIApplicationCommand[] {
  return [...commands.values()].filter((command) => command.guild_id === guildId);
}

/** A command as it is stored: the body over Discord's defaults. */
export function commandFrom(
  body: CommandBody,
  identity: { id: string; applicationId: string; version: string; guildId?: string | undefined },
): APIApplicationCommand {
  const type = body.type ?? ApplicationCommandType.ChatInput;
  return {
    id: identity.id,
    application_id: identity.applicationId,
    version: identity.version,
    default_member_permissions: body.default_member_permissions ?? null,
    type,
    name: body.name,
    name_localizations: body.name_localizations ?? null,
    description: body.description ?? '',
    description_localizations: body.description_localizations ?? null,
    ...(identity.guildId === undefined
      ? {
          dm_permission: body.dm_permission ?? true,
          contexts: body.contexts ?? null,
          integration_types: body.integration_types ?? [0],
        }
      : { guild_id: identity.guildId }),
    ...(body.options !== undefined && body.options.length > 0 && { options: body.options }),
    nsfw: body.nsfw ?? false,
  };
}

/** A command without its dictionaries of names, as lists show it unless `with_localizations` is asked for. */
export function withoutLocalizations(command: APIApplicationCommand): APIApplicationCommand {
  const { options, ...rest } = withoutNames(command);
  return options === undefined ? rest : { ...rest, options: options.map(optionWithoutLocalizations) };
}

function optionWithoutLocalizations(option: APIApplicationCommandOption): APIApplicationCommandOption {
  const bare = withoutNames(option);
  const options = 'options' in bare ? bare.options : undefined;
  if (options === undefined) return bare;
  return { ...bare, options: options.map(optionWithoutLocalizations) } as APIApplicationCommandOption;
}

function withoutNames<T extends APIApplicationCommand | APIApplicationCommandOption>(named: T): T {
  const { name_localizations: _names, description_localizations: _descriptions, ...rest } = named;
  return rest as T;
}
