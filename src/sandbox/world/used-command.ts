import type { ApplicationCommandType } from 'discord-api-types/v10';

/** The command that an interaction began with. */
export type UsedCommand = {
  id: string;
  type: ApplicationCommandType;
  /** Its name as registered, with those of the group and subcommand: `live start`. */
  path: string;
};
