import { Locale } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { actorIn, channelNamed, userNamed } from '../act/actor.ts';
import { DriverError, UserError } from '../act/errors.ts';
import type { Faults } from '../faults.ts';
import type { Services } from '../http/route.ts';
import type { Journal } from '../journal.ts';
import { openFeed } from '../page-data/feed.ts';
import { dismiss, markRead } from '../page-data/marks.ts';
import { pageCommands, pageMenuCommands } from '../page-data/page-commands.ts';
import { pageMessages } from '../page-data/page-messages.ts';
import { pageState } from '../page-data/page-state.ts';
import { parsedTexts } from '../page-data/parsed-texts.ts';
import { openDm } from '../world/direct-messages.ts';

const asked = z.object({
  as: z.string(),
  channel: z.string().default('general'),
  locale: z.enum(Locale).default(Locale.SpanishLATAM),
});
const seen = z.strictObject({
  as: z.string(),
  channel: z.string(),
  message: z.string().regex(/^\d{17,20}$/),
});
const opened = z.strictObject({ as: z.string(), with: z.string() });
const dismissed = z.strictObject({ as: z.string(), message: z.string() });
const texts = z.strictObject({ texts: z.array(z.string().max(6000)).max(50) });

/** The routes under `/sandbox/page`: what the page shows, and what it remembers for its users. */
export function pageDataRoutes(options: { services: Services; journal: Journal; faults: Faults }): Hono {
  const { services, journal, faults } = options;
  const { world } = services;
  const feed = openFeed(world, journal);
  const app = new Hono();

  app.onError((error, context) => {
    if (error instanceof z.ZodError) return context.json({ error: z.prettifyError(error) }, 400);
    if (error instanceof DriverError) return context.json({ error: error.message }, 400);
    if (error instanceof UserError) return context.json({ error: error.message }, 403);
    throw error;
  });
  const placed = (query: Record<string, string>) => {
    const { as, channel, locale } = asked.parse(query);
    const user = userNamed(world, as);
    return actorIn(world, user, channelNamed(world, user, channel), locale);
  };

  app.get('/state', (context) => {
    const { as, channel } = asked.parse(context.req.query());
    return context.json(pageState(services, userNamed(world, as), feed.instance, channel));
  });
  app.get('/messages', (context) => {
    const { user, channel, locale } = placed(context.req.query());
    const viewer = { id: user.id, locale };
    return context.json(pageMessages(world, viewer, channel.id, context.req.query('before')));
  });
  app.get('/commands', (context) => {
    const actor = placed(context.req.query());
    return context.json(pageCommands(world, actor, actor.locale));
  });
  app.get('/menu', (context) => {
    const actor = placed(context.req.query());
    return context.json(pageMenuCommands(world, actor, actor.locale));
  });
  app.post('/direct-message', async (context) => {
    const { as, with: other } = opened.parse(await context.req.json());
    const user = userNamed(world, as);
    return context.json({ id: openDm(world, user, userNamed(world, other)).id });
  });
  app.get('/journal', (context) => context.json({ exchanges: journal.recent(), pending: faults.list() }));
  app.post('/markdown', async (context) =>
    context.json(parsedTexts(texts.parse(await context.req.json()).texts)),
  );
  app.post('/read', async (context) => {
    const { as, channel, message } = seen.parse(await context.req.json());
    markRead(world, userNamed(world, as).id, channel, message);
    return context.body(null, 204);
  });
  app.post('/dismiss', async (context) => {
    const { as, message } = dismissed.parse(await context.req.json());
    dismiss(world, userNamed(world, as).id, message);
    return context.body(null, 204);
  });
  app.get('/events', (context) => {
    const { as, locale } = asked.parse(context.req.query());
    const viewer = { id: userNamed(world, as).id, locale };
    return streamSSE(context, async (stream) => {
      // `write` keeps the order, and nobody has to wait for a page that reads slowly.
      const tell = ({ id, event }: ReturnType<typeof feed.hello>) =>
        void stream.writeSSE({ id, data: JSON.stringify(event) });
      const unfollow = feed.follow(viewer, tell);
      tell(feed.hello(context.req.header('last-event-id')));
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      unfollow();
    });
  });
  return app;
}
