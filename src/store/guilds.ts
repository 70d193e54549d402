import type { Updateable } from 'kysely';
import type { Db } from './dialect.ts';
import type { GuildRow, Schema } from './schema.ts';

type Settings = Pick<Updateable<Schema['guilds']>, 'language' | 'time_zone'>;

/** Changes what a server has set; a setting that is not named stays, `null` takes one back. */
export async function setGuild(db: Db, id: string, settings: Settings): Promise<GuildRow> {
  return db.updateTable('guilds').set(settings).where('id', '=', id).returningAll().executeTakeFirstOrThrow();
}
