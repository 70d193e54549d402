import type { APIMessage, APIPoll } from 'discord-api-types/v10';
import type { StoredPoll } from '../world/polls.ts';
import type { World } from '../world/world.ts';

/** The poll of a message with the votes counted, as this user reads it (the bot, which never votes, unless said). */
export function pollOf(world: World, message: APIMessage, viewerId?: string): APIPoll | undefined {
  const stored = message.poll === undefined ? undefined : world.polls.get(message.id);
  if (message.poll === undefined || stored === undefined) return undefined;
  const results = { is_finalized: stored.ended, answer_counts: countsOf(stored, viewerId) };
  return { ...message.poll, results };
}

/** Answers that nobody chose are left out, as documented. */
function countsOf({ voters }: StoredPoll, viewerId: string | undefined) {
  return Object.entries(voters).flatMap(([answer, users]) =>
    users.length === 0
      ? []
      : [
          {
            id: Number(answer),
            count: users.length,
            me_voted: viewerId !== undefined && users.includes(viewerId),
          },
        ],
  );
}
