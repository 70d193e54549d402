import { randomUUID } from 'node:crypto';
import type { Journal } from '../journal.ts';
import type { PageEvent } from '../page/contract/server-events.ts';
import type { World } from '../world/world.ts';
import { pageEventsOf } from './page-events.ts';
import type { Viewer } from './viewer.ts';

/** An event with the id by which a page says, after a break, what it has seen last. */
export type Told = { id: string; event: PageEvent };

export type Feed = {
  /** Another at each start of the server. */
  instance: string;
  /** What a page is told first; `lastId` is the id of the last event it has seen, if it was here before. */
  hello(lastId: string | undefined): Told;
  /** Calls back with all that this user may be told, until the returned function is called. */
  follow(viewer: Viewer, tell: (told: Told) => void): () => void;
};

/** The one stream of the world's events and the journal's notes, numbered, for the pages of all users. */
export function openFeed(world: World, journal: Journal): Feed {
  const instance = randomUUID();
  let count = 0;
  const followers = new Set<(toEvents: (viewer: Viewer) => PageEvent[]) => void>();
  const publish = (toEvents: (viewer: Viewer) => PageEvent[]) => {
    count += 1;
    for (const follower of followers) follower(toEvents);
  };
  const currentId = () => `${instance}/${count}`;

  world.events.subscribe((event) => publish((viewer) => pageEventsOf(world, viewer, event)));
  journal.subscribe((note) => publish(() => [note]));

  return {
    instance,
    hello: (lastId) => ({
      id: currentId(),
      event: { type: 'hello', instance, missed: lastId !== undefined && lastId !== currentId() },
    }),
    follow: (viewer, tell) => {
      const follower = (toEvents: (viewer: Viewer) => PageEvent[]) => {
        for (const event of toEvents(viewer)) tell({ id: currentId(), event });
      };
      followers.add(follower);
      return () => followers.delete(follower);
    },
  };
}
