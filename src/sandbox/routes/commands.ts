import type { APIApplicationCommand } from 'discord-api-types/v10';
import { failures } from '../failures.ts';
import { type Call, noContent, ok, param, type Route } from '../http/route.ts';
import { type CommandBody, commandFrom, commandsIn, withoutLocalizations } from '../world/commands.ts';
import { memberOf } from '../world/guilds.ts';

/** Commands are registered for everywhere or for one server; both take the same requests. */
export const commandRoutes: readonly Route[] = [
  // Before the routes in which {command_id} would take the word "permissions".
  {
    method: 'GET',
    template: '/applications/{application_id}/guilds/{guild_id}/commands/permissions',
    handle: (call) => {
      scope(call);
      return ok([]);
    },
  },
  {
    method: 'GET',
    template: '/applications/{application_id}/guilds/{guild_id}/commands/{command_id}/permissions',
    handle: (call) => {
      scope(call);
      // Nobody has changed a command's permissions here: there is nothing to read, which Discord says so.
      throw failures.unknownCommandPermissions();
    },
  },
  ...commandsUnder('/applications/{application_id}/commands'),
  ...commandsUnder('/applications/{application_id}/guilds/{guild_id}/commands'),
];

function commandsUnder(template: string): Route[] {
  return [
    {
      method: 'GET',
      template,
      handle: (call) => {
        const commands = commandsIn(call.services.world.commands, scope(call));
        return ok(
          call.query.get('with_localizations') === 'true' ? commands : commands.map(withoutLocalizations),
        );
      },
    },
    {
      method: 'PUT',
      template,
      handle: (call) => {
        const { commands } = call.services.world;
        const guildId = scope(call);
        const before = commandsIn(commands, guildId);
        const after = (call.body as CommandBody[]).map((body) => stored(call, body, guildId, before));
        for (const command of before) commands.delete(command.id);
        for (const command of after) commands.put(command.id, command);
        return ok(after);
      },
    },
    {
      method: 'POST',
      template,
      handle: (call) => {
        const { commands } = call.services.world;
        const guildId = scope(call);
        const before = commandsIn(commands, guildId);
        const command = stored(call, call.body as CommandBody, guildId, before);
        const isNew = !before.some((known) => known.id === command.id);
        commands.put(command.id, command);
        return { status: isNew ? 201 : 200, body: command };
      },
    },
    { method: 'GET', template: `${template}/{command_id}`, handle: (call) => ok(commandOf(call)) },
    {
      method: 'PATCH',
      template: `${template}/{command_id}`,
      handle: (call) => {
        const before = commandOf(call);
        const body = { ...before, ...(call.body as Partial<CommandBody>) };
        const { world } = call.services;
        const command = commandFrom(body, {
          id: before.id,
          applicationId: before.application_id,
          version: world.nextId(),
          guildId: before.guild_id,
        });
        world.commands.put(command.id, command);
        return ok(command);
      },
    },
    {
      method: 'DELETE',
      template: `${template}/{command_id}`,
      handle: (call) => {
        call.services.world.commands.delete(commandOf(call).id);
        return noContent;
      },
    },
  ];
}

/** A command keeps its id as long as one of its name and type is registered. */
function stored(
  call: Call,
  body: CommandBody,
  guildId: string | undefined,
  before: readonly APIApplicationCommand[],
): APIApplicationCommand {
  const { world } = call.services;
  const known = before.find((command) => command.name === body.name && command.type === (body.type ?? 1));
  const id = known?.id ?? world.nextId();
  return commandFrom(body, { id, applicationId: world.bot().id, version: world.nextId(), guildId });
}

function commandOf(call: Call): APIApplicationCommand {
  const guildId = scope(call);
  const command = call.services.world.commands.get(param(call, 'command_id'));
  if (command === undefined || command.guild_id !== guildId) throw failures.unknownCommand();
  return command;
}

/** The server of the request, if it names one; throws when the application or the bot has no business there. */
function scope(call: Call): string | undefined {
  const { world } = call.services;
  if (param(call, 'application_id') !== world.bot().id) throw failures.unknownApplication();
  const guildId = call.params.guild_id;
  if (guildId === undefined) return undefined;
  const stored = world.guilds.get(guildId);
  if (stored === undefined || memberOf(stored, world.bot().id) === undefined) throw failures.missingAccess();
  return guildId;
}
