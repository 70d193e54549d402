import { describe, expect, it } from 'vitest';
import { downloadAttachment } from '../../src/ui/download-attachment.ts';
import { serve } from '../support/http-server.ts';

const LIMIT = 100;

/** A host of files, each as long as its path says; how often it was asked. */
async function files() {
  const asked: string[] = [];
  const origin = await serve((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    if (path === '/moved') response.writeHead(302, { location: '/3' }).end();
    else response.end('x'.repeat(Number(path.slice(1))));
  });
  const get = (path: string, size: number) =>
    downloadAttachment({ url: new URL(path, origin).href, size }, new Set([origin.host]), LIMIT);
  return { get, asked, origin };
}

describe('An attachment', () => {
  it('is read up to the limit', async () => {
    const { get } = await files();
    expect(await get('/100', 100)).toMatchObject({ ok: true, bytes: { length: 100 } });
  });

  it('comes whole, in many pieces, whether its message says its size or not', async () => {
    const bytes = Uint8Array.from({ length: 3_000_000 }, (_, at) => at % 251);
    const origin = await serve((_, response) => response.end(bytes));
    for (const size of [bytes.length, 2, 0]) {
      const read = await downloadAttachment(
        { url: origin.href, size },
        new Set([origin.host]),
        bytes.length + 1,
      );
      if (!read.ok) throw new Error(read.reason);
      expect(read.bytes.length).toBe(bytes.length);
      expect(Buffer.compare(read.bytes, bytes)).toBe(0);
    }
  });

  it('that says it is too large is not even asked for', async () => {
    const { get, asked } = await files();
    expect(await get('/3', 101)).toEqual({ ok: false, reason: 'too_large', size: 101, limit: LIMIT });
    expect(asked).toEqual([]);
  });

  it('that is larger than it says, and than the limit, is refused', async () => {
    const { get } = await files();
    expect(await get('/101', 3)).toMatchObject({ ok: false, reason: 'too_large', limit: LIMIT });
  });

  it('is neither followed to another place nor taken from a strange host', async () => {
    const { get, asked, origin } = await files();
    expect(await get('/moved', 3)).toEqual({ ok: false, reason: 'failed' });
    expect(asked).toEqual(['/moved']);
    const strange = await downloadAttachment(
      { url: origin.href, size: 3 },
      new Set(['cdn.discordapp.com']),
      LIMIT,
    );
    expect(strange).toEqual({ ok: false, reason: 'strange_host' });
  });
});
