import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commitTogether } from '../../src/store/commit-together.ts';
import type { Db, Store } from '../../src/store/dialect.ts';
import { onEveryStore } from '../support/stores.ts';
import { NOW } from '../support/study-rows.ts';

const arrive = (db: Db, id: string) =>
  db.insertInto('learners').values({ id, created_at: NOW }).returning('id').executeTakeFirstOrThrow();

const everybody = async (db: Store) =>
  (await db.selectFrom('learners').select('id').orderBy('id').execute()).map(({ id }) => id);

/** Writes a learner and then, where it is to fail, finds something wrong. */
const work = (id: string, fails: boolean) => async (db: Db) => {
  const { id: written } = await arrive(db, id);
  if (fails) throw new Error(`${written} was wrong`);
  return written;
};

onEveryStore('Work that is committed together', (db) => {
  it('is written, and each is answered with its own result, whatever fails beside it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 12 }), async (failures) => {
        await db().deleteFrom('learners').execute();
        const ids = failures.map((_, at) => String(100 + at));
        const settled = await Promise.allSettled(
          failures.map((fails, at) => commitTogether(db(), work(ids[at] ?? '', fails))),
        );

        expect(settled.map((one) => (one.status === 'fulfilled' ? one.value : one.reason.message))).toEqual(
          ids.map((id, at) => (failures[at] ? `${id} was wrong` : id)),
        );
        expect(await everybody(db())).toEqual(ids.filter((_, at) => !failures[at]));
      }),
      { numRuns: 25 },
    );
  });

  it('is one transaction for all who come at the same moment', async () => {
    const transactions = await Promise.all([1, 2, 3].map(() => commitTogether(db(), async (trx) => trx)));
    expect(new Set(transactions).size).toBe(1);
  });

  it('undoes what the database itself refuses, and nothing else', async () => {
    const settled = await Promise.allSettled([
      commitTogether(db(), work('1', false)),
      commitTogether(db(), work('1', false)),
      commitTogether(db(), work('2', false)),
    ]);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await everybody(db())).toEqual(['1', '2']);
  });

  it('is in the database when it is answered, also for who comes while others are written', async () => {
    const seen = await Promise.all(
      ['1', '2', '3'].map(async (id) => {
        await commitTogether(db(), work(id, false));
        await commitTogether(db(), work(`${id}0`, false));
        return (await everybody(db())).includes(`${id}0`);
      }),
    );
    expect(seen).toEqual([true, true, true]);
  });
});

onEveryStore('A database that nobody can write to', (db) => {
  it('fails everybody who waits, and serves those who come after', async () => {
    const closed = db().withSchema('nowhere');
    const refused = await Promise.allSettled(['1', '2'].map((id) => commitTogether(closed, work(id, false))));
    expect(refused.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await commitTogether(db(), work('3', false))).toBe('3');
  });
});
