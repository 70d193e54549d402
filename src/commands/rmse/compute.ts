import type { Attachment } from 'discord.js';
import type { RmseOutcome } from '../../jobs/rmse-job.ts';
import { addUpload, UPLOAD_LIFETIME_MS } from '../../store/uploads.ts';
import { button, buttons, type Card, card, MENU_OPTIONS, text } from '../../ui/card.ts';
import { downloadAttachment } from '../../ui/download-attachment.ts';
import { type Replyable, respond } from '../../ui/respond.ts';
import { sayInMessage } from '../../ui/say.ts';
import type { Context } from '../context.ts';
import { renderColumnChoice } from './render-column-choice.ts';
import { renderReport } from './render-report.ts';

/** A table to compute on. `upload` is set once it waits in the store. */
export type Source = { bytes: Uint8Array; name: string; pasted: boolean; upload?: string };

/** Column names as typed, or column ids. */
export type Columns = { actual?: string | undefined; predicted?: string | undefined };

/** More bytes than Discord lets most members send are not read either. */
const MAX_BYTES = 10 * 1024 * 1024;

/** Downloads an attachment and computes on it. The interaction has been deferred. */
export async function computeAttachment(
  interaction: Replyable,
  file: Attachment,
  columns: Columns,
  context: Context,
  remark?: string,
): Promise<void> {
  const { words, attachmentHosts, numbers } = context;
  const downloaded = await downloadAttachment(file, attachmentHosts, MAX_BYTES);
  if (downloaded.ok) {
    return compute(
      interaction,
      { bytes: downloaded.bytes, name: file.name, pasted: false },
      columns,
      context,
      remark,
    );
  }
  const { reason } = downloaded;
  switch (reason) {
    case 'too_large': {
      const sentence = words.rmse.tooLarge(downloaded.size, downloaded.limit, sayInMessage(numbers));
      return respond(interaction, renderRefusal(sentence, context));
    }
    case 'strange_host':
      return respond(interaction, renderRefusal(words.rmse.strangeHost, context));
    case 'failed':
      return respond(interaction, renderRefusal(words.rmse.downloadFailed, context));
    default:
      return reason satisfies never;
  }
}

/** Computes in a worker and answers with the report, a question about the columns, or a sentence on what is wrong. */
export async function compute(
  interaction: Replyable,
  source: Source,
  columns: Columns,
  context: Context,
  remark?: string,
): Promise<void> {
  const { jobs, words, numbers } = context;
  const outcome = await jobs.rmse({
    bytes: source.bytes,
    name: source.name,
    pasted: source.pasted,
    ...(columns.actual ? { actual: columns.actual } : {}),
    ...(columns.predicted ? { predicted: columns.predicted } : {}),
    words: words.rmse.chart,
    numbers,
  });
  switch (outcome.kind) {
    case 'report':
      return respond(interaction, renderReport(outcome, remark, context));
    case 'choose': {
      const { length } = outcome.columns;
      if (length > MENU_OPTIONS) {
        return respond(interaction, renderRefusal(words.rmse.which.tooMany(length), context));
      }
      const upload = source.upload ?? (await keep(source, outcome, context));
      return respond(interaction, renderColumnChoice(upload, source.name, outcome, context));
    }
    case 'failure': {
      const sentence = words.rmse.failure(outcome, sayInMessage(numbers));
      return respond(interaction, renderRefusal(sentence, context));
    }
    default:
      return outcome satisfies never;
  }
}

/** What is wrong, and the two ways to go on from there. */
export function renderRefusal(sentence: string, { words }: Pick<Context, 'words'>): Card {
  return card('quiet', [
    text(sentence),
    buttons(
      button('primary', words.rmse.openForm, 'rmse.openForm', {}),
      button('secondary', words.rmse.trySample, 'rmse.sample', {}),
    ),
  ]);
}

/** The file waits on disk, so that its menus work after a restart. */
async function keep(
  source: Source,
  found: Extract<RmseOutcome, { kind: 'choose' }>,
  { uploads, db, random, clock, learner }: Context,
): Promise<string> {
  const now = clock.now();
  const id = random.id();
  await addUpload(db, {
    id,
    learner_id: learner.id,
    sha256: await uploads.keep(source.bytes),
    name: source.name,
    pasted: source.pasted ? 1 : 0,
    actual: found.actual ?? null,
    predicted: found.predicted ?? null,
    created_at: now,
    expires_at: now + UPLOAD_LIFETIME_MS,
  });
  return id;
}
