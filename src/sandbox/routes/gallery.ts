import { Hono } from 'hono';
import { pendingFaults } from '../faults.ts';
import { galleryOf, openGalleryWorld } from '../gallery/gallery.ts';
import type { GalleryAnswer } from '../page/gallery/gallery-answer.ts';
import { attachmentFiles } from './attachments.ts';

const place = '/sandbox/gallery';

/** The exhibits of the page's gallery and their files, in a world of their own that is made when somebody asks. */
export function galleryRoutes(): Hono {
  const app = new Hono();
  let made: { answer: GalleryAnswer; files: Hono } | undefined;
  const gallery = (origin: string) => {
    made ??= makeGallery(`${origin}${place}`);
    return made;
  };
  app.get(place, (context) => context.json(gallery(new URL(context.req.url).origin).answer));
  app.mount(place, (request) => gallery(new URL(request.url).origin).files.fetch(request));
  return app;
}

function makeGallery(origin: string): { answer: GalleryAnswer; files: Hono } {
  const world = openGalleryWorld();
  world.setOrigin(origin);
  return { answer: galleryOf(world), files: attachmentFiles(world, pendingFaults()) };
}
