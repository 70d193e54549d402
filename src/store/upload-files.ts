import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The bytes of waiting files, each under the name of its own SHA-256. */
export type UploadFiles = {
  /** Answers the hash once the bytes are on disk; the same bytes twice are one file. */
  keep(bytes: Uint8Array): Promise<string>;
  read(sha256: string): Promise<Uint8Array | undefined>;
  forget(sha256: string): Promise<void>;
};

export function uploadFiles(folder: string): UploadFiles {
  return {
    async keep(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await mkdir(folder, { recursive: true });
      // Written aside and renamed: a process killed half-way leaves no file that claims to be whole.
      const aside = join(folder, `.${randomUUID()}`);
      const file = await open(aside, 'w');
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(aside, join(folder, sha256));
      return sha256;
    },
    async read(sha256) {
      try {
        return await readFile(join(folder, sha256));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    forget: (sha256) => rm(join(folder, sha256), { force: true }),
  };
}
