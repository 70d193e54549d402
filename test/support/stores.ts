import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import type { Store } from '../../src/store/dialect.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openStore } from '../../src/store/open.ts';
import type { Schema } from '../../src/store/schema.ts';

/**
 * Runs the same chapter of tests on every database that ciclo can live on, each test with an empty one. A PostgreSQL
 * takes seconds to start, so a chapter has one of it and empties it.
 */
export function onEveryStore(chapter: string, tests: (db: () => Store) => void): void {
  describe(`${chapter}, on SQLite`, () => {
    let db: Store;
    beforeEach(async () => {
      db = await openStore(':memory:');
    });
    afterEach(() => db.destroy());
    tests(() => db);
  });

  describe(`${chapter}, on PostgreSQL`, () => {
    const db = new Kysely<Schema>({ dialect: new PGliteDialect({ pglite: () => new PGlite() }) });
    beforeAll(() => migrate(db as unknown as Kysely<never>));
    afterEach(() => empty(db));
    afterAll(() => db.destroy());
    tests(() => db);
  });
}

async function empty(db: Store): Promise<void> {
  const tables = (await db.introspection.getTables()).map(({ name }) => sql.table(name));
  await sql`truncate ${sql.join(tables)} restart identity cascade`.execute(db);
}
