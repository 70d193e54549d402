import { command } from './command.ts';
import type { CommandBody } from './command-to-check.ts';
import type { DiscordFailure } from './failure.ts';
import type { Fault } from './fault.ts';

/** How many commands of each type an application can have; the same again in each server. */
const most = new Map([
  [1, 100],
  [2, 15],
  [3, 15],
]);

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

/** More commands of a type than an application can have. */
export function tooManyCommands(commands: readonly CommandBody[]): DiscordFailure | undefined {
  for (const [kind, limit] of most) {
    if (commands.filter(({ type }) => (type ?? 1) === kind).length > limit) {
      return {
        status: 400,
        code: 30032,
        message: `Maximum number of application commands reached (${limit})`,
      };
    }
  }
  return undefined;
}
