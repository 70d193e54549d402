import { vote } from '../polls/vote.ts';
import type { World } from '../world/world.ts';
import type { Actor } from './actor.ts';
import { visibleMessage } from './component.ts';
import { UserError } from './errors.ts';
import type { VoteAct } from './request.ts';

/** A user votes in a poll: these answers replace the earlier ones, and none of them takes the vote back. */
export function voteIn(world: World, actor: Actor, act: VoteAct): void {
  const { message } = visibleMessage(world, actor.user.id, act.message);
  const poll = world.polls.get(message.id);
  if (message.poll === undefined || poll === undefined)
    throw new UserError('unknown_poll', 'The message has no poll.');
  if (poll.ended || poll.endsAt <= world.clock.now())
    throw new UserError('poll_expired', 'This poll has ended.');
  const answers = [...new Set(act.answers)];
  if (answers.length > 1 && !message.poll.allow_multiselect)
    throw new UserError('too_many_values', 'Select at most 1.');
  const offered = message.poll.answers.map(({ answer_id }) => answer_id);
  if (!answers.every((answer) => offered.includes(answer)))
    throw new UserError('not_an_option', 'This option is not offered.');
  vote(world, poll, actor.user.id, answers);
}
