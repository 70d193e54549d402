import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

/** Values by id, held in memory and written to the world's file a little later. */
export type Collection<T> = {
  get(id: string): T | undefined;
  /** Keeps the value and marks it to be written. A value changed in place must be put again. */
  put(id: string, value: T): void;
  delete(id: string): boolean;
  values(): IterableIterator<T>;
};

export type WorldFile = {
  collection<T>(name: string): Collection<T>;
  /** The bytes of an attachment. */
  readBytes(id: string): Uint8Array | undefined;
  writeBytes(id: string, bytes: Uint8Array): void;
  flush(): void;
  close(): void;
};

const flushAfterMs = 50;
type Change = { text: string | null };

/**
 * The world's one SQLite file. Everything is read at the start; writes are gathered and made in one
 * transaction 50 ms later, because answering fast matters more here than surviving a power cut.
 */
export function openWorldFile(path: string): WorldFile {
  const db = openAlone(path);
  db.exec(`
    CREATE TABLE IF NOT EXISTS things (kind TEXT NOT NULL, id TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS bytes (id TEXT PRIMARY KEY, data BLOB NOT NULL) STRICT;
  `);
  const select = db.prepare<[string], { id: string; json: string }>(
    'SELECT id, json FROM things WHERE kind = ? ORDER BY id',
  );
  const upsert = db.prepare('INSERT OR REPLACE INTO things (kind, id, json) VALUES (?, ?, ?)');
  const remove = db.prepare('DELETE FROM things WHERE kind = ? AND id = ?');
  const selectBytes = db.prepare<[string], { data: Buffer }>('SELECT data FROM bytes WHERE id = ?');
  const insertBytes = db.prepare('INSERT OR REPLACE INTO bytes (id, data) VALUES (?, ?)');

  const writers: (() => void)[] = [];
  const unwritten = new Map<string, Uint8Array>();
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    db.transaction(() => {
      for (const write of writers) write();
      for (const [id, bytes] of unwritten) insertBytes.run(id, bytes);
    })();
    unwritten.clear();
  };
  const soon = () => {
    // Whatever was still under way when the world closed is not kept.
    if (!closed) timer ??= setTimeout(flush, flushAfterMs);
  };

  return {
    collection: <T>(name: string): Collection<T> => {
      const values = new Map<string, T>(select.all(name).map((row) => [row.id, JSON.parse(row.json) as T]));
      const dirty = new Set<string>();
      const change = (id: string): Change => {
        const value = values.get(id);
        return { text: value === undefined ? null : JSON.stringify(value) };
      };
      writers.push(() => {
        for (const id of dirty) {
          const { text } = change(id);
          if (text === null) remove.run(name, id);
          else upsert.run(name, id, text);
        }
        dirty.clear();
      });
      const mark = (id: string) => {
        dirty.add(id);
        soon();
      };
      return {
        get: (id) => values.get(id),
        put: (id, value) => {
          values.set(id, value);
          mark(id);
        },
        delete: (id) => {
          mark(id);
          return values.delete(id);
        },
        values: () => values.values(),
      };
    },
    readBytes: (id) => unwritten.get(id) ?? selectBytes.get(id)?.data,
    writeBytes: (id, bytes) => {
      unwritten.set(id, bytes);
      soon();
    },
    flush,
    close: () => {
      flush();
      closed = true;
      db.close();
    },
  };
}

function openAlone(path: string): Database.Database {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const db = new Database(path, { timeout: 0 });
  try {
    // Two sandboxes on one world would each overwrite what the other has in memory.
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = OFF');
    db.exec('BEGIN EXCLUSIVE; COMMIT');
    return db;
  } catch (error) {
    db.close();
    throw new Error(`The world in ${path} cannot be opened: is another sandbox running on it?`, {
      cause: error,
    });
  }
}
