import { Hono } from 'hono';
import type { Faults } from '../faults.ts';
import { faulty } from '../http/respond.ts';
import type { World } from '../world/world.ts';

/** The files themselves, as Discord's CDN serves them: only through a signed link that has not expired. */
export function attachmentFiles(world: World, faults: Faults): Hono {
  const app = new Hono();
  app.get('/attachments/:channel/:id/:filename', async (context) => {
    const url = new URL(context.req.url);
    const fault = faults.take('GET', url.pathname);
    if (fault !== undefined) return faulty(fault, {});
    const { channel, id, filename } = context.req.param();
    const attachment = world.attachments.get(id);
    const known = attachment?.channelId === channel && attachment.filename === filename;
    const bytes =
      known && world.links.isValid(url.pathname, url.searchParams) ? world.readBytes(id) : undefined;
    if (attachment === undefined || bytes === undefined) {
      return context.text('This content is no longer available.', 404);
    }
    return context.body(new Uint8Array(bytes), 200, {
      'content-type': attachment.contentType ?? 'application/octet-stream',
      // A file is somebody's: no page of this origin may run it.
      'content-disposition': `attachment; filename="${attachment.filename}"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
  });
  return app;
}
