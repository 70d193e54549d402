import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { uploadFiles } from '../../src/store/upload-files.ts';
import {
  addUpload,
  chooseUploadColumn,
  expireUploads,
  findUpload,
  nextUploadExpiry,
  UPLOAD_LIFETIME_MS,
} from '../../src/store/uploads.ts';
import { visit } from '../../src/store/visits.ts';
import { onEveryStore } from '../support/stores.ts';
import { COLIBRI, NOW } from '../support/study-rows.ts';

const upload = (id: string, sha256: string, at = NOW) => ({
  id,
  learner_id: COLIBRI,
  sha256,
  name: 'datos.csv',
  pasted: 0 as const,
  actual: null,
  predicted: null,
  created_at: at,
  expires_at: at + UPLOAD_LIFETIME_MS,
});

onEveryStore('A waiting upload', (db) => {
  it('keeps one choice of column while the other is made', async () => {
    await visit(db(), COLIBRI, undefined, NOW);
    await addUpload(db(), upload('u1', 'aa'));
    await chooseUploadColumn(db(), 'u1', { actual: 'c0' });
    expect(await chooseUploadColumn(db(), 'u1', { predicted: 'c2' })).toMatchObject({
      actual: 'c0',
      predicted: 'c2',
    });
  });

  it('is there for an hour and gone after it', async () => {
    await visit(db(), COLIBRI, undefined, NOW);
    await addUpload(db(), upload('u1', 'aa'));
    expect(await nextUploadExpiry(db())).toBe(NOW + UPLOAD_LIFETIME_MS);
    expect(await findUpload(db(), 'u1', NOW + UPLOAD_LIFETIME_MS - 1)).toBeDefined();
    expect(await findUpload(db(), 'u1', NOW + UPLOAD_LIFETIME_MS)).toBeUndefined();
  });

  it('takes no choice once it was forgotten', async () => {
    expect(await chooseUploadColumn(db(), 'gone', { actual: 'c0' })).toBeUndefined();
  });

  it('names a file for deletion only when no other upload needs it', async () => {
    await visit(db(), COLIBRI, undefined, NOW);
    await addUpload(db(), upload('u1', 'aa'));
    await addUpload(db(), upload('u2', 'aa', NOW + 1000));
    await addUpload(db(), upload('u3', 'bb'));

    expect(await expireUploads(db(), NOW + UPLOAD_LIFETIME_MS)).toEqual(['bb']);
    expect(await expireUploads(db(), NOW + UPLOAD_LIFETIME_MS + 1000)).toEqual(['aa']);
    expect(await nextUploadExpiry(db())).toBeUndefined();
  });
});

describe('The bytes of an upload', () => {
  it('are one file under their hash, also when they come twice at once', async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'ciclo-')), 'uploads');
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
});
