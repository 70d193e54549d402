import type { Transaction } from 'kysely';
import type { Store } from './dialect.ts';
import type { Schema } from './schema.ts';

type Trx = Transaction<Schema>;

type Waiting = {
  /** Does the work; the answer tells whoever waits for it that it is on disk. */
  attempt(trx: Trx): Promise<() => void>;
  fail(error: unknown): void;
};

/** What waits for each open database. Absent while nobody writes to it through here. */
const queues = new WeakMap<Store, Waiting[]>();

/** The first of a batch waits for all of it. */
const MOST = 100;

/**
 * Does work in a transaction, together with what else has come by then: whoever answers at the same moment shares one
 * commit, which is one wait for the disk. When this resolves the work is on disk.
 *
 * Work that throws undoes itself alone. It may be begun anew when other work beside it failed, so it must change nothing
 * but the database.
 */
export function commitTogether<Result>(db: Store, work: (trx: Trx) => Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const one: Waiting = {
      async attempt(trx) {
        const result = await work(trx);
        return () => resolve(result);
      },
      fail: reject,
    };
    const queue = queues.get(db);
    if (queue) queue.push(one);
    else void drain(db, one);
  });
}

async function drain(db: Store, first: Waiting): Promise<void> {
  const queue = [first];
  queues.set(db, queue);
  for (let next = queue.shift(); next; next = queue.shift()) await commitBatch(db, next, queue);
  queues.delete(db);
}

async function commitBatch(db: Store, first: Waiting, queue: Waiting[]): Promise<void> {
  const batch = [first];
  try {
    const committed = await db.transaction().execute(async (trx) => {
      const done = [await first.attempt(trx)];
      for (let next = queue.shift(); next; next = batch.length < MOST ? queue.shift() : undefined) {
        batch.push(next);
        done.push(await next.attempt(trx));
      }
      return done;
    });
    for (const tell of committed) tell();
  } catch (error) {
    if (batch.length === 1) first.fail(error);
    else for (const one of batch) await commitBatch(db, one, []);
  }
}
