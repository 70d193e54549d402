import { randomUUID } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sweepUploads } from '../../src/reminders/sweep-uploads.ts';
import { openStore } from '../../src/store/open.ts';
import { addTableRequest } from '../../src/store/table-requests.ts';
import { uploadFiles } from '../../src/store/upload-files.ts';
import { visit } from '../../src/store/visits.ts';
import { COLIBRI, NOW } from '../support/study-rows.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('A start deletes the files that no upload waits for, and no other', async () => {
  const folder = temporaryFolder();
  const files = uploadFiles(folder);
  const db = await openStore(':memory:');
  await visit(db, COLIBRI, undefined, NOW);
  const sha256 = await files.keep(new TextEncoder().encode('waits'));
  await addTableRequest(db, {
    id: 'request',
    learner_id: COLIBRI,
    command: 'rmse',
    private: 1,
    files: [{ place: 'file', sha256, name: 'waits.csv', pasted: 0 }],
    answers: {},
    created_at: NOW,
    expires_at: NOW + 1,
  });
  await files.keep(new TextEncoder().encode('its row was never written'));
  await writeFile(join(folder, `.${randomUUID()}`), 'half');
  await writeFile(join(folder, 'notes.txt'), 'somebody else’s');

  await sweepUploads(db, files);
  expect((await readdir(folder)).sort()).toEqual([sha256, 'notes.txt'].sort());
  await db.destroy();
});
