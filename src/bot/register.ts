import type { ApplicationCommand, Client, RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';

/** What was registered, by name, and whether anything had to be sent. */
export type Registered = { ids: ReadonlyMap<string, string>; changed: boolean };

/**
 * Makes Discord's list of commands ours. Nothing is sent when it is already, because Discord limits how often it may
 * change and clients forget commands that were written anew.
 *
 * @param guildId registers there only, where changes show at once; without it everywhere
 */
export async function register(
  client: Client<true>,
  commands: readonly RESTPostAPIChatInputApplicationCommandsJSONBody[],
  guildId: string | undefined,
): Promise<Registered> {
  const manager = client.application.commands;
  const found = await manager.fetch({ withLocalizations: true, ...(guildId ? { guildId } : {}) });
  const byName = new Map([...found.values()].map((command) => [command.name, command]));
  const same =
    byName.size === commands.length && commands.every((command) => isSame(byName.get(command.name), command));
  const registered = same ? found : await set();
  return { ids: new Map(registered.map((command) => [command.name, command.id])), changed: !same };

  function set() {
    return guildId ? manager.set([...commands], guildId) : manager.set([...commands]);
  }
}

function isSame(
  registered: ApplicationCommand | undefined,
  command: RESTPostAPIChatInputApplicationCommandsJSONBody,
): boolean {
  const inOrder = true;
  return registered?.equals(command as Parameters<ApplicationCommand['equals']>[0], inOrder) ?? false;
}
