import type { Attachment } from 'discord.js';

export type Downloaded =
  | { ok: true; bytes: Uint8Array }
  | { ok: false; reason: 'too_large'; size: number; limit: number }
  | { ok: false; reason: 'strange_host' }
  | { ok: false; reason: 'failed' };

/** Long enough for the largest file on a slow line, short enough for the interaction's own 15 minutes. */
const PATIENCE_MS = 20_000;

/**
 * The bytes of an attachment, from Discord's own hosts only and never more than `limit` of them, whatever the message
 * says of its size. A link expires, so it is followed at once and never kept.
 */
export async function downloadAttachment(
  { url, size }: Pick<Attachment, 'url' | 'size'>,
  hosts: ReadonlySet<string>,
  limit: number,
): Promise<Downloaded> {
  if (!hosts.has(new URL(url).host)) return { ok: false, reason: 'strange_host' };
  if (size > limit) return { ok: false, reason: 'too_large', size, limit };
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok || !response.body) return { ok: false, reason: 'failed' };
    const chunks: Uint8Array[] = [];
    let received = 0;
    for await (const chunk of response.body) {
      received += chunk.byteLength;
      if (received > limit) return { ok: false, reason: 'too_large', size: received, limit };
      chunks.push(chunk);
    }
    return { ok: true, bytes: joined(chunks, received) };
  } catch {
    return { ok: false, reason: 'failed' };
  }
}

/**
 * In memory that threads share: ten megabytes need not be copied on the way to the one that reads them.
 */
function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(new SharedArrayBuffer(length));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
