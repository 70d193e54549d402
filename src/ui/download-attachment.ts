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
    let bytes = shared(size);
    let received = 0;
    for await (const chunk of response.body) {
      const end = received + chunk.byteLength;
      if (end > limit) return { ok: false, reason: 'too_large', size: end, limit };
      if (end > bytes.length) bytes = enlarged(bytes, limit);
      // Each as it comes: ten megabytes moved at once would hold everybody up.
      bytes.set(chunk, received);
      received = end;
    }
    return { ok: true, bytes: bytes.subarray(0, received) };
  } catch {
    return { ok: false, reason: 'failed' };
  }
}

/** Memory that threads share: ten megabytes need not be copied on the way to the one that reads them. */
function shared(length: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(length));
}

/** For a file that is larger than its message says. */
function enlarged(bytes: Uint8Array, limit: number): Uint8Array {
  const more = shared(limit);
  more.set(bytes);
  return more;
}
