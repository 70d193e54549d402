import type { Store } from '../store/dialect.ts';
import { waitingHashes } from '../store/table-requests.ts';
import type { UploadFiles } from '../store/upload-files.ts';

/**
 * Deletes the files that no upload waits for: a process killed between a file and its row leaves one of them behind. Only
 * at start, while nobody uploads.
 */
export async function sweepUploads(db: Store, uploads: UploadFiles): Promise<void> {
  const waiting = await waitingHashes(db);
  const orphans = (await uploads.list()).filter((name) => !waiting.has(name));
  await Promise.all(orphans.map((name) => uploads.forget(name)));
}
