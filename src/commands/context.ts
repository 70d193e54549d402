import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import type { Logger } from 'pino';
import type { Clock } from '../clock/clock.ts';
import type { Content } from '../content/content.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Reader, ReaderLocale } from '../i18n/locale.ts';
import type { Pictures } from '../jobs/pictures.ts';
import type { Jobs } from '../jobs/pool.ts';
import type { Random } from '../random.ts';
import type { Store } from '../store/dialect.ts';
import type { GuildRow, LearnerRow } from '../store/schema.ts';
import type { UploadFiles } from '../store/upload-files.ts';

/** What outlives an interaction: opened once by the app, shared by every handler. */
export type Services = {
  db: Store;
  uploads: UploadFiles;
  jobs: Jobs;
  pictures: Pictures;
  content: Content;
  clock: Clock;
  random: Random;
  log: Logger;
  /** The hosts that attachments may be downloaded from. */
  attachmentHosts: ReadonlySet<string>;
  /** What is spoken, and which days count, where nobody has chosen. */
  fallback: Reader['fallback'];
  /** Every command, in the order of `/help`. */
  commands: readonly RESTPostAPIChatInputApplicationCommandsJSONBody[];
  /** A command as Discord makes it clickable: `</quiz:123>`; plain text before it is registered. */
  mention(name: string, subcommand?: string): string;
};

/** Everything a handler knows about the interaction that it answers. */
export type Context = ReaderLocale &
  Services & {
    learner: LearnerRow;
    /** Absent in direct messages. */
    guild: GuildRow | undefined;
    words: Catalogue;
    /** What the locale above was made from. */
    reader: Reader;
  };
