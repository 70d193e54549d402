import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import * as foundation from './migrations/0001-foundation.ts';

/** In order. A migration that has been released is never edited: the next change is a new file. */
const migrations = { '0001-foundation': foundation };

/**
 * Brings a database to today's schema; nothing happens where it is there already.
 *
 * @throws what the failing migration threw; the migrations before it stay.
 */
export async function migrate(db: Kysely<never>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
