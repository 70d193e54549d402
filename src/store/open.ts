import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { migrate } from './migrate.ts';
import { prepareOnce } from './prepare-once.ts';
import type { Schema } from './schema.ts';
import { AtomicSqliteDialect } from './sqlite-dialect.ts';

/** Another process has the database: two bots on one file would answer everything twice. */
export class DatabaseInUse extends Error {
  readonly path: string;
  constructor(path: string) {
    super(`Another process is using ${path}`);
    this.name = 'DatabaseInUse';
    this.path = path;
  }
}

/**
 * Opens ciclo's database, brings its schema up to date, and keeps it locked until it is destroyed.
 *
 * @param path a file, made with its folder when absent, or ':memory:'
 * @throws DatabaseInUse when another process holds it, and what a migration throws, with the database closed again.
 */
export async function openStore(path: string): Promise<Kysely<Schema>> {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new Database(path, { timeout: 1000 });
  try {
    lock(database);
  } catch (error) {
    database.close();
    throw isBusy(error) ? new DatabaseInUse(path) : error;
  }
  const db = new Kysely<Schema>({ dialect: new AtomicSqliteDialect({ database: prepareOnce(database) }) });
  try {
    await migrate(db as unknown as Kysely<never>);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** Exclusive before WAL, so that the first write transaction takes the lock and no shared-memory file is needed. */
function lock(database: Database.Database): void {
  database.pragma('locking_mode = EXCLUSIVE');
  database.pragma('journal_mode = WAL');
  // An answer that was acknowledged survives a power cut, not only a crash.
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.exec('BEGIN EXCLUSIVE; COMMIT');
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
