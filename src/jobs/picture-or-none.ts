import { JobError } from './job-error.ts';

/** A picture, or undefined where the workers have no time for it: its description is read instead. */
export async function pictureOrNone(drawing: Promise<Uint8Array>): Promise<Uint8Array | undefined> {
  try {
    return await drawing;
  } catch (error) {
    if (error instanceof JobError) return undefined;
    throw error;
  }
}
