import type { Store } from '../../src/store/dialect.ts';
import { openStore } from '../../src/store/open.ts';

/** Reads a database that nobody has open any more. */
export async function readDatabase<Read>(path: string, read: (db: Store) => Promise<Read>): Promise<Read> {
  const db = await openStore(path);
  try {
    return await read(db);
  } finally {
    await db.destroy();
  }
}

/** Every answer in a database that nobody has open any more, oldest first. */
export const answersIn = (path: string) =>
  readDatabase(path, (db) => db.selectFrom('answers').selectAll().orderBy('id').execute());
