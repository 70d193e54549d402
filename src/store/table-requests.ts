import { commitTogether } from './commit-together.ts';
import type { Db, Store } from './dialect.ts';
import type { TableRequestFileRow, TableRequestRow } from './schema.ts';

/** How long a request waits for its learner. */
export const TABLE_REQUEST_LIFETIME_MS = 3_600_000;

/** `answers` are what the learner has said so far, by the questions' keys. */
export type TableRequest = TableRequestRow & {
  files: readonly Omit<TableRequestFileRow, 'request_id'>[];
  answers: Readonly<Record<string, string>>;
};

/** Writes a request with its files and answers, all of it or nothing. */
export async function addTableRequest(
  db: Store,
  { files, answers, ...request }: TableRequest,
): Promise<void> {
  const request_id = request.id;
  await commitTogether(db, async (trx) => {
    await trx.insertInto('table_requests').values(request).execute();
    if (files.length > 0) {
      await trx
        .insertInto('table_request_files')
        .values(files.map((file) => ({ ...file, request_id })))
        .execute();
    }
    await writeAnswers(trx, request_id, answers);
  });
}

/** A waiting request, unless its hour is over. */
export async function findTableRequest(db: Db, id: string, now: number): Promise<TableRequest | undefined> {
  const request = await db
    .selectFrom('table_requests')
    .selectAll()
    .where('id', '=', id)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  if (!request) return undefined;
  const files = await db
    .selectFrom('table_request_files')
    .select(['place', 'sha256', 'name', 'pasted'])
    .where('request_id', '=', id)
    .orderBy('place')
    .execute();
  return { ...request, files, answers: await readAnswers(db, id) };
}

/**
 * Adds answers to those there are; the same question answered again has the later answer. All of them as they now stand,
 * or undefined when the request was forgotten meanwhile.
 */
export async function answerTableRequest(
  db: Store,
  id: string,
  answers: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>> | undefined> {
  return commitTogether(db, async (trx) => {
    const known = await trx.selectFrom('table_requests').select('id').where('id', '=', id).executeTakeFirst();
    if (!known) return undefined;
    await writeAnswers(trx, id, answers);
    return readAnswers(trx, id);
  });
}

/** Forgets every request whose hour is over. Answers the hashes of files that no other request still needs. */
export async function expireTableRequests(db: Store, now: number): Promise<string[]> {
  return commitTogether(db, async (trx) => {
    const expired = trx.selectFrom('table_requests').select('id').where('expires_at', '<=', now);
    const files = await trx
      .selectFrom('table_request_files')
      .select('sha256')
      .distinct()
      .where('request_id', 'in', expired)
      .execute();
    await trx.deleteFrom('table_requests').where('expires_at', '<=', now).execute();
    const hashes = files.map(({ sha256 }) => sha256);
    if (hashes.length === 0) return [];
    const kept = await trx
      .selectFrom('table_request_files')
      .select('sha256')
      .where('sha256', 'in', hashes)
      .execute();
    const needed = new Set(kept.map(({ sha256 }) => sha256));
    return hashes.filter((hash) => !needed.has(hash));
  });
}

/** The hashes of all files that are still waited for. */
export async function waitingHashes(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('table_request_files').select('sha256').distinct().execute();
  return new Set(rows.map(({ sha256 }) => sha256));
}

/** When the next request expires, if one waits. */
export async function nextTableRequestExpiry(db: Db): Promise<number | undefined> {
  const row = await db
    .selectFrom('table_requests')
    .select('expires_at')
    .orderBy('expires_at')
    .limit(1)
    .executeTakeFirst();
  return row?.expires_at;
}

async function writeAnswers(db: Db, request_id: string, answers: Readonly<Record<string, string>>) {
  const rows = Object.entries(answers).map(([key, value]) => ({ request_id, key, value }));
  if (rows.length === 0) return;
  await db
    .insertInto('table_request_answers')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['request_id', 'key']).doUpdateSet((eb) => ({ value: eb.ref('excluded.value') })),
    )
    .execute();
}

async function readAnswers(db: Db, id: string): Promise<Record<string, string>> {
  const rows = await db
    .selectFrom('table_request_answers')
    .select(['key', 'value'])
    .where('request_id', '=', id)
    .execute();
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
}
