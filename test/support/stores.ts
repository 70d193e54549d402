import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, sql } from 'kysely';
import { afterEach, beforeAll, beforeEach, describe } from 'vitest';
import type { Store } from '../../src/store/dialect.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openStore } from '../../src/store/open.ts';
import type { Schema } from '../../src/store/schema.ts';

/**
 * Runs the same chapter of tests on every database that ciclo can live on, each test with an empty one.
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
    let db: Store;
    beforeAll(async () => {
      postgres ??= startPostgres();
      db = await postgres;
    });
    afterEach(() => empty(db));
    tests(() => db);
  });
}

/** It takes seconds to start, so a process has one of it, which is emptied after each test. */
let postgres: Promise<Store> | undefined;

async function startPostgres(): Promise<Store> {
  const db = new Kysely<Schema>({ dialect: new PGliteDialect({ pglite: () => new PGlite() }) });
  await migrate(db as unknown as Kysely<never>);
  return db;
}

async function empty(db: Store): Promise<void> {
  const tables = (await db.introspection.getTables()).map(({ name }) => sql.table(name));
  await sql`truncate ${sql.join(tables)} restart identity cascade`.execute(db);
}
