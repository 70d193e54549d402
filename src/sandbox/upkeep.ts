import { endPoll } from './polls/end-poll.ts';
import { changeThread } from './threads/change-thread.ts';
import { isQuiet } from './threads/is-quiet.ts';
import { isThread } from './world/channels.ts';
import type { World } from './world/world.ts';

/** Does what Discord does by itself as time passes: polls end, and threads in which nobody writes are archived. */
export function keepUp(world: World): void {
  const now = world.clock.now();
  for (const poll of [...world.polls.values()]) {
    const message = poll.ended || poll.endsAt > now ? undefined : world.messages.find(poll.id);
    if (message !== undefined) endPoll(world, message);
  }
  for (const channel of [...world.channels.values()])
    if (isThread(channel) && isQuiet(channel, now)) changeThread(world, channel, { archived: true });
}
