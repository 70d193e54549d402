import type { Attachment } from 'discord.js';
import type { TableCommandName } from '../../jobs/table-jobs.ts';
import type { TableFile } from '../../jobs/table-request.ts';
import type { FilePlace } from '../../reports/outcome.ts';
import { type Downloaded, downloadAttachment } from '../../ui/download-attachment.ts';
import { type Replyable, respond } from '../../ui/respond.ts';
import { sayInMessage } from '../../ui/say.ts';
import type { Context } from '../context.ts';
import { renderRefusal } from './render-refusal.ts';

/** More bytes than Discord lets most members send are not read either. */
const MAX_BYTES = 10 * 1024 * 1024;

export type Attached = { place: FilePlace; attachment: Attachment };

/** Downloads what was attached. Undefined where one could not be had: then the learner has been told why. */
export async function takeFiles(
  command: TableCommandName,
  interaction: Replyable,
  attached: readonly Attached[],
  context: Context,
): Promise<TableFile[] | undefined> {
  const files: TableFile[] = [];
  for (const { place, attachment } of attached) {
    const downloaded = await downloadAttachment(attachment, context.attachmentHosts, MAX_BYTES);
    if (!downloaded.ok) {
      const file = attached.length > 1 ? attachment.name : undefined;
      const refusal = { sentence: whyNot(downloaded, context), file };
      await respond(interaction, renderRefusal(command, refusal, context));
      return undefined;
    }
    files.push({ place, name: attachment.name, pasted: false, bytes: downloaded.bytes });
  }
  return files;
}

function whyNot(failed: Extract<Downloaded, { ok: false }>, { words: { tables }, numbers }: Context): string {
  switch (failed.reason) {
    case 'too_large':
      return tables.tooLarge(failed.size, failed.limit, sayInMessage(numbers));
    case 'strange_host':
      return tables.strangeHost;
    case 'failed':
      return tables.downloadFailed;
    default:
      return failed satisfies never;
  }
}
