import type { Db } from './dialect.ts';
import type { UploadRow } from './schema.ts';

/** How long a file waits for its learner to choose columns. */
export const UPLOAD_LIFETIME_MS = 3_600_000;

export async function addUpload(db: Db, upload: UploadRow): Promise<void> {
  await db.insertInto('uploads').values(upload).execute();
}

/** A waiting file, unless its hour is over. */
export async function findUpload(db: Db, id: string, now: number): Promise<UploadRow | undefined> {
  return db
    .selectFrom('uploads')
    .selectAll()
    .where('id', '=', id)
    .where('expires_at', '>', now)
    .executeTakeFirst();
}

/** Remembers a choice of column; the other one stays. Undefined when the file was forgotten meanwhile. */
export async function chooseUploadColumn(
  db: Db,
  id: string,
  column: Partial<Pick<UploadRow, 'actual' | 'predicted'>>,
): Promise<UploadRow | undefined> {
  return db.updateTable('uploads').set(column).where('id', '=', id).returningAll().executeTakeFirst();
}

/** Forgets every file whose hour is over. Answers the hashes that no other upload still needs. */
export async function expireUploads(db: Db, now: number): Promise<string[]> {
  const gone = await db.deleteFrom('uploads').where('expires_at', '<=', now).returning('sha256').execute();
  const hashes = [...new Set(gone.map((row) => row.sha256))];
  if (hashes.length === 0) return [];
  const kept = await db.selectFrom('uploads').select('sha256').where('sha256', 'in', hashes).execute();
  const needed = new Set(kept.map((row) => row.sha256));
  return hashes.filter((hash) => !needed.has(hash));
}

/** The hashes of all files that are still waited for. */
export async function waitingHashes(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('uploads').select('sha256').distinct().execute();
  return new Set(rows.map((row) => row.sha256));
}

/** When the next file expires, if one waits. */
export async function nextUploadExpiry(db: Db): Promise<number | undefined> {
  const row = await db
    .selectFrom('uploads')
    .select('expires_at')
    .orderBy('expires_at')
    .limit(1)
    .executeTakeFirst();
  return row?.expires_at;
}
