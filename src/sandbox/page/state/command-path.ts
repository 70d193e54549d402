import type { PageCommand } from '../contract/commands.ts';

/** The name by which a mention calls a command: with its group and subcommand. */
export function commandPath({ name, group, subcommand }: PageCommand): string {
  return [name, group, subcommand].filter((part) => part !== undefined).join(' ');
}
