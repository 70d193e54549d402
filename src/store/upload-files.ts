import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A hash, or the name under which a file is written until it is whole. A folder may hold other people's files. */
const OURS = /^([0-9a-f]{64}|\.[0-9a-f-]{36})$/;

/** So many bytes are hashed at a time, because hashing holds everybody else up. */
const PIECE = 1024 * 1024;

/** The bytes of waiting files, each under the name of its own SHA-256. */
export type UploadFiles = {
  /** Answers the hash once the bytes are on disk; the same bytes twice are one file. */
  keep(bytes: Uint8Array): Promise<string>;
  read(sha256: string): Promise<Uint8Array | undefined>;
  forget(sha256: string): Promise<void>;
  /** The name of every file of ours there, also of those that were never finished. */
  list(): Promise<string[]>;
};

export function uploadFiles(folder: string): UploadFiles {
  return {
    async keep(bytes) {
      const hash = createHash('sha256');
      await mkdir(folder, { recursive: true });
      // Written aside and renamed: a process killed half-way leaves no file that claims to be whole.
      const aside = join(folder, `.${randomUUID()}`);
      const file = await open(aside, 'w');
      try {
        for (let at = 0; at < bytes.length; at += PIECE) {
          const piece = bytes.subarray(at, at + PIECE);
          hash.update(piece);
          await file.writeFile(piece);
        }
        await file.sync();
      } finally {
        await file.close();
      }
      const sha256 = hash.digest('hex');
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
    async list() {
      await mkdir(folder, { recursive: true });
      return (await readdir(folder)).filter((name) => OURS.test(name));
    },
  };
}
