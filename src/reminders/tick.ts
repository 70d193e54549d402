import type { Store } from '../store/dialect.ts';
import { expireTableRequests, nextTableRequestExpiry } from '../store/table-requests.ts';
import type { UploadFiles } from '../store/upload-files.ts';

/** All that happens by itself, because a moment has come. */
export type Ticker = {
  /** Does what is due, and answers a code for each thing done. Called every minute; calling it twice does nothing more. */
  tick(now: number): Promise<string[]>;
  /** The next moment after `after` at which `tick` has something to do. */
  nextDue(after: number): Promise<number | undefined>;
};

export function createTicker(db: Store, uploads: UploadFiles): Ticker {
  return {
    async tick(now) {
      const forgotten = await expireTableRequests(db, now);
      await Promise.all(forgotten.map((sha256) => uploads.forget(sha256)));
      return forgotten.map((sha256) => `upload.expired ${sha256.slice(0, 8)}`);
    },
    async nextDue(after) {
      const expiry = await nextTableRequestExpiry(db);
      return expiry === undefined ? undefined : Math.max(expiry, after);
    },
  };
}
