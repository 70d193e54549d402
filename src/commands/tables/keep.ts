import { addTableRequest, TABLE_REQUEST_LIFETIME_MS } from '../../store/table-requests.ts';
import type { Context } from '../context.ts';
import type { Asked } from './asked.ts';

/** Writes a request down, its files on disk, so that its buttons work after a restart. Answers its id. */
export async function keep(command: string, asked: Asked, context: Context): Promise<string> {
  const { uploads, db, random, clock, learner } = context;
  const files = await Promise.all(
    asked.files.map(async ({ place, name, pasted, bytes }) => ({
      place,
      name,
      pasted: pasted ? (1 as const) : (0 as const),
      sha256: await uploads.keep(bytes),
    })),
  );
  const id = random.id();
  const now = clock.now();
  await addTableRequest(db, {
    id,
    learner_id: learner.id,
    command,
    private: asked.private ? 1 : 0,
    created_at: now,
    expires_at: now + TABLE_REQUEST_LIFETIME_MS,
    files,
    answers: asked.answers,
  });
  return id;
}
