import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  addTableRequest,
  answerTableRequest,
  expireTableRequests,
  findTableRequest,
  nextTableRequestExpiry,
  TABLE_REQUEST_LIFETIME_MS,
  type TableRequest,
  waitingHashes,
} from '../../src/store/table-requests.ts';
import { uploadFiles } from '../../src/store/upload-files.ts';
import { visit } from '../../src/store/visits.ts';
import { onEveryStore } from '../support/stores.ts';
import { COLIBRI, NOW } from '../support/study-rows.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const request = (id: string, hashes: readonly string[], at = NOW): TableRequest => ({
  id,
  learner_id: COLIBRI,
  command: 'rmse',
  private: 1,
  created_at: at,
  expires_at: at + TABLE_REQUEST_LIFETIME_MS,
  files: hashes.map((sha256, index) => ({ place: `file${index}`, sha256, name: 'datos.csv', pasted: 0 })),
  answers: {},
});

onEveryStore('A waiting request', (db) => {
  it('comes back with its files and answers', async () => {
    await visit(db(), COLIBRI, undefined, NOW);
    const asked = { ...request('r1', ['aa', 'bb']), answers: { 'column.actual': 'c0' } };
    await addTableRequest(db(), asked);
    expect(await findTableRequest(db(), 'r1', NOW)).toEqual(asked);
  });

  it('keeps one answer while another is given, and takes the later one of two', async () => {
    await visit(db(), COLIBRI, undefined, NOW);
    await addTableRequest(db(), request('r1', ['aa']));
    await answerTableRequest(db(), 'r1', { 'column.actual': 'c0' });
    await answerTableRequest(db(), 'r1', { 'column.predicted': 'c1' });
    expect(await answerTableRequest(db(), 'r1', { 'column.predicted': 'c2' })).toEqual({
      'column.actual': 'c0',
      'column.predicted': 'c2',
    });
  });

  it('is there for an hour and gone after it, with its files and answers', async () => {
    await visit(db(), COLIBRI, undefined, NOW);
    await addTableRequest(db(), { ...request('r1', ['aa']), answers: { decimal: ',' } });
    expect(await nextTableRequestExpiry(db())).toBe(NOW + TABLE_REQUEST_LIFETIME_MS);
    expect(await findTableRequest(db(), 'r1', NOW + TABLE_REQUEST_LIFETIME_MS - 1)).toBeDefined();
    expect(await findTableRequest(db(), 'r1', NOW + TABLE_REQUEST_LIFETIME_MS)).toBeUndefined();
    await expireTableRequests(db(), NOW + TABLE_REQUEST_LIFETIME_MS);
    expect(await waitingHashes(db())).toEqual(new Set());
    expect(await db().selectFrom('table_request_answers').selectAll().execute()).toEqual([]);
  });

  it('takes no answer once it was forgotten', async () => {
    expect(await answerTableRequest(db(), 'gone', { 'column.actual': 'c0' })).toBeUndefined();
  });

  it('names a file for deletion only when no other request needs it', async () => {
    await visit(db(), COLIBRI, undefined, NOW);
    await addTableRequest(db(), request('r1', ['aa']));
    await addTableRequest(db(), request('r2', ['aa'], NOW + 1000));
    await addTableRequest(db(), request('r3', ['bb']));

    expect(await expireTableRequests(db(), NOW + TABLE_REQUEST_LIFETIME_MS)).toEqual(['bb']);
    expect(await expireTableRequests(db(), NOW + TABLE_REQUEST_LIFETIME_MS + 1000)).toEqual(['aa']);
    expect(await nextTableRequestExpiry(db())).toBeUndefined();
  });
});

describe('The bytes of an upload', () => {
  it('are one file under their hash, also when they come twice at once', async () => {
    const folder = join(temporaryFolder(), 'uploads');
    const files = uploadFiles(folder);
    const bytes = new TextEncoder().encode('real,predicho\n1,2\n');
    const [hash, again] = await Promise.all([files.keep(bytes), files.keep(bytes)]);

    expect(again).toBe(hash);
    expect(await readdir(folder)).toEqual([hash]);
    expect(new Uint8Array((await files.read(hash)) ?? [])).toEqual(bytes);
    await files.forget(hash);
    expect(await files.read(hash)).toBeUndefined();
    await files.forget(hash);
  });

  it('are whole however many there are', async () => {
    const files = uploadFiles(join(temporaryFolder(), 'uploads'));
    for (const length of [0, 1024 * 1024, 3_000_001]) {
      const bytes = Uint8Array.from({ length }, (_, at) => at % 251);
      const hash = await files.keep(bytes);
      expect(hash).toBe(createHash('sha256').update(bytes).digest('hex'));
      expect(Buffer.compare((await files.read(hash)) ?? Buffer.from('none'), bytes)).toBe(0);
    }
  });
});
