import type { TableFile } from '../../jobs/table-request.ts';
import type { FilePlace } from '../../reports/outcome.ts';
import { findTableRequest } from '../../store/table-requests.ts';
import type { Context } from '../context.ts';
import type { Asked } from './asked.ts';

/** A request that waits, with its files as far as they are still there. */
export type Waiting =
  | { kind: 'waiting'; asked: Asked & { request: string } }
  | { kind: 'expired' }
  /** It is another learner's. */
  | { kind: 'not_theirs' };

/** Brings a request back from the store. */
export async function findWaiting(id: string, context: Context): Promise<Waiting> {
  const { db, clock, uploads, learner } = context;
  const request = await findTableRequest(db, id, clock.now());
  if (!request) return { kind: 'expired' };
  if (request.learner_id !== learner.id) return { kind: 'not_theirs' };
  const files: TableFile[] = [];
  for (const { place, name, pasted, sha256 } of request.files) {
    const bytes = await uploads.read(sha256);
    if (!bytes) return { kind: 'expired' };
    files.push({ place: place as FilePlace, name, pasted: pasted === 1, bytes });
  }
  const { answers } = request;
  return { kind: 'waiting', asked: { request: id, files, answers, private: request.private === 1 } };
}
