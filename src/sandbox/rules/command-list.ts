import { command } from './command.ts';
import type { CommandBody } from './command-to-check.ts';
import type { DiscordFailure } from './failure.ts';
import type { Fault } from './fault.ts';

const maxChatCommands = 100;

/** A whole list of commands that replaces the one before: each command's rules, and names unique per kind. */
export function commandList(commands: readonly CommandBody[]): Fault[] {
  const seen = new Set<string>();
  return commands.flatMap((body, i) => {
    const faults = command(body, [i], false);
    const name = `${body.type ?? 1} ${body.name}`;
    if (seen.has(name)) {
      faults.push({
        path: [i],
        code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
        message: 'Application command names must be unique',
      });
    }
    seen.add(name);
    return faults;
  });
}

/** More chat commands than an application can have. */
export function tooManyCommands(commands: readonly CommandBody[]): DiscordFailure | undefined {
  if (commands.filter(({ type }) => (type ?? 1) === 1).length <= maxChatCommands) return undefined;
  return {
    status: 400,
    code: 30032,
    message: `Maximum number of application commands reached (${maxChatCommands})`,
  };
}
