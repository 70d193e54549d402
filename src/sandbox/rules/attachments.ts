import { type Fault, fault } from './fault.ts';
import type { MessageToCheck } from './message-to-check.ts';

const maxFiles = 10;

/** An attachment that the message has after the request: its id is the N of `files[N]` or that of one it had before. */
type Kept = { id: string; filename: string };

/**
 * The attachments that the message has after the request. A list in the body says which ones stay and which are new;
 * without a list all stay.
 */
export function attachmentsAfter({ body, files, edited }: MessageToCheck): Kept[] {
  const uploaded = files.map(({ index, filename }) => ({ id: index, filename }));
  const available = [...uploaded, ...(edited?.attachments ?? [])];
  if (!body.attachments) return available;
  return body.attachments.flatMap(({ id, filename }) => {
    const found = available.find((attachment) => attachment.id === id);
    return found ? [{ id, filename: filename ?? found.filename }] : [];
  });
}

/** Attachments: each listed one exists, each file is listed when there is a list, and there are ten at most. */
export function attachments(message: MessageToCheck): Fault[] {
  const { body, at, files } = message;
  const path = [...at, 'attachments'];
  const after = attachmentsAfter(message);
  const known = new Set(after.map(({ id }) => id));
  const faults: Fault[] = (body.attachments ?? []).flatMap(({ id }, i) =>
    known.has(id)
      ? []
      : [{ path: [...path, i], code: 'ATTACHMENT_NOT_FOUND', message: 'Attachment data not found' }],
  );
  const lost = body.attachments ? files.filter(({ index }) => !known.has(index)) : [];
  if (lost.length > 0) {
    faults.push({
      path,
      code: 'SANDBOX_FILE_NOT_LISTED',
      message: `Discord would drop ${lost.map(({ index }) => `files[${index}]`).join(', ')}: the list leaves them out.`,
    });
  }
  if (after.length > maxFiles) faults.push(fault.maxLength(path, maxFiles));
  return faults;
}
