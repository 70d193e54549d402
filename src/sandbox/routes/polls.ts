import { failures } from '../failures.ts';
import { type Call, ok, param, type Route } from '../http/route.ts';
import { rendered } from '../messages/rendered.ts';
import { endPoll } from '../polls/end-poll.ts';
import { messageForBot } from '../world/access.ts';
import type { StoredMessage } from '../world/messages.ts';
import type { StoredPoll } from '../world/polls.ts';

const pollTemplate = '/channels/{channel_id}/polls/{message_id}';

/** Polls after they were sent. */
export const pollRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: `${pollTemplate}/answers/{answer_id}`,
    handle: (call) => {
      const { message, poll } = pollOfCall(call);
      const answer = message.message.poll?.answers.find(
        ({ answer_id }) => String(answer_id) === param(call, 'answer_id'),
      );
      if (answer === undefined) throw failures.notFound();
      return ok({ users: votersPage(call, poll.voters[answer.answer_id] ?? []) });
    },
  },
  {
    method: 'POST',
    template: `${pollTemplate}/expire`,
    handle: (call) => {
      const { world } = call.services;
      const { message, poll } = pollOfCall(call);
      if (message.message.author.id !== world.bot().id) throw failures.notYourMessage();
      if (poll.ended) throw failures.pollExpired();
      endPoll(world, message);
      return ok(rendered(world, message));
    },
  },
];

function pollOfCall(call: Call): { message: StoredMessage; poll: StoredPoll } {
  const { world } = call.services;
  const message = messageForBot(world, call.params);
  const poll = world.polls.get(message.message.id);
  if (poll === undefined) throw failures.notAPoll();
  return { message, poll };
}

/** The voters in the order of their ids: 25 of them unless `limit` (1 to 100) says otherwise, those behind `after`. */
function votersPage({ query, services: { world } }: Call, ids: readonly string[]) {
  const limit = Math.min(100, Math.max(1, Number(query.get('limit') ?? 25) || 25));
  const after = query.get('after') ?? '0';
  const from = /^\d+$/.test(after) ? BigInt(after) : 0n;
  return [...ids]
    .filter((id) => BigInt(id) > from)
    .sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1))
    .slice(0, limit)
    .flatMap((id) => world.users.get(id) ?? []);
}
