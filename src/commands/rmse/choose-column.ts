import type { UploadRow } from '../../store/schema.ts';
import { chooseUploadColumn, findUpload } from '../../store/uploads.ts';
import { card, text } from '../../ui/card.ts';
import { defer, type Replyable, replyPrivately, respond } from '../../ui/respond.ts';
import type { Context } from '../context.ts';
import { compute, renderRefusal } from './compute.ts';

/** Takes one of the two choices of column for a waiting file, and computes once both are made. */
export async function chooseColumn(
  interaction: Replyable,
  uploadId: string,
  column: Partial<Pick<UploadRow, 'actual' | 'predicted'>>,
  context: Context,
): Promise<void> {
  const { db, clock, uploads, words, learner } = context;
  const waiting = await findUpload(db, uploadId, clock.now());
  if (waiting && waiting.learner_id !== learner.id) {
    return replyPrivately(interaction, card('quiet', [text(words.frame.notYours)]));
  }
  await defer(interaction);
  const bytes = waiting && (await uploads.read(waiting.sha256));
  const upload = bytes && (await chooseUploadColumn(db, uploadId, column));
  if (!upload) return respond(interaction, renderRefusal(words.rmse.expired, context));
  await compute(
    interaction,
    { bytes, name: upload.name, pasted: upload.pasted === 1, upload: upload.id },
    { actual: upload.actual ?? undefined, predicted: upload.predicted ?? undefined },
    context,
  );
}
