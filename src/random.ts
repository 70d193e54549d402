import { randomBytes } from 'node:crypto';

/** Where chance comes from, so that a test can decide it. */
export type Random = {
  /** A short id that nobody can guess and nothing else has. */
  id(): string;
  /** An unsigned 32-bit integer. */
  seed(): number;
};

/** Chance as the operating system gives it. Ids are 96 bits, written in 16 characters. */
export const systemRandom: Random = {
  id: () => randomBytes(12).toString('base64url'),
  seed: () => randomBytes(4).readUInt32LE(),
};
