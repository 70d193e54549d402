import { GatewayDispatchEvents } from 'discord-api-types/v10';
import { guildIdOf } from '../world/channels.ts';
import type { StoredPoll } from '../world/polls.ts';
import type { World } from '../world/world.ts';

/** Puts these answers in the place of those that a user has given before, and tells each change. */
export function vote(world: World, poll: StoredPoll, userId: string, answers: readonly number[]): void {
  const before = answersOf(poll, userId);
  const removed = before.filter((answer) => !answers.includes(answer));
  const added = answers.filter((answer) => !before.includes(answer));
  const voters = { ...poll.voters };
  for (const answer of removed) voters[answer] = (voters[answer] ?? []).filter((id) => id !== userId);
  for (const answer of added) voters[answer] = [...(voters[answer] ?? []), userId];
  world.polls.put(poll.id, { ...poll, voters });

  const channel = world.channels.get(poll.channelId);
  const guildId = channel === undefined ? undefined : guildIdOf(channel);
  const tell = (t: GatewayDispatchEvents, answer_id: number) =>
    world.events.publish({
      t,
      d: {
        user_id: userId,
        channel_id: poll.channelId,
        message_id: poll.id,
        ...(guildId !== undefined && { guild_id: guildId }),
        answer_id,
      },
      guildId,
      channelId: poll.channelId,
    });
  for (const answer of removed) tell(GatewayDispatchEvents.MessagePollVoteRemove, answer);
  for (const answer of added) tell(GatewayDispatchEvents.MessagePollVoteAdd, answer);
}

/** The answers that a user has chosen. */
function answersOf({ voters }: StoredPoll, userId: string): number[] {
  return Object.entries(voters).flatMap(([answer, users]) => (users.includes(userId) ? Number(answer) : []));
}
