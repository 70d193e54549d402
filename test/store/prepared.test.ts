import { expect, it } from 'vitest';
import { prepared } from '../../src/store/prepared.ts';
import { visit } from '../../src/store/visits.ts';
import { onEveryStore } from '../support/stores.ts';
import { COLIBRI, NOW } from '../support/study-rows.ts';

const QUETZAL = '100000000000000002';

const createdOf = prepared((db, { id }: { id: string }) =>
  db.selectFrom('learners').select(['id', 'created_at']).where('id', '=', id),
);

onEveryStore('A prepared query', (db) => {
  it('is run with the values of each time', async () => {
    await visit(db(), COLIBRI, undefined, NOW);
    await visit(db(), QUETZAL, undefined, NOW + 1);

    expect(await createdOf(db(), { id: COLIBRI })).toEqual([{ id: COLIBRI, created_at: NOW }]);
    expect(await createdOf(db(), { id: QUETZAL })).toEqual([{ id: QUETZAL, created_at: NOW + 1 }]);
    expect(await createdOf(db(), { id: 'nobody' })).toEqual([]);
  });

  it('belongs to the transaction that it is given', async () => {
    const undone = db()
      .transaction()
      .execute(async (trx) => {
        await visit(trx, COLIBRI, undefined, NOW);
        expect(await createdOf(trx, { id: COLIBRI })).toHaveLength(1);
        throw new Error('undone');
      });

    await expect(undone).rejects.toThrow('undone');
    expect(await createdOf(db(), { id: COLIBRI })).toEqual([]);
  });

  it('refuses values that are not named one by one, which would be left out', async () => {
    const insert = prepared((creator, learner: { id: string; created_at: number }) =>
      creator.insertInto('learners').values({ ...learner }),
    );
    await expect(insert(db(), { id: COLIBRI, created_at: NOW })).rejects.toThrow(/cannot be spread/);
  });
});
