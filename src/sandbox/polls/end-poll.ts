import { type APIEmbed, type APIPoll, GatewayDispatchEvents, MessageType } from 'discord-api-types/v10';
import { createMessage } from '../messages/publish.ts';
import { tellMessage } from '../messages/tell-message.ts';
import { guildIdOf } from '../world/channels.ts';
import type { StoredMessage } from '../world/messages.ts';
import type { World } from '../world/world.ts';
import { pollOf } from './poll-object.ts';

/** Ends a poll: nobody can vote any more, its results are final, and a message of Discord's own says who won. */
export function endPoll(world: World, stored: StoredMessage): void {
  const { message } = stored;
  const poll = world.polls.get(message.id);
  if (poll === undefined || poll.ended) return;
  world.polls.put(poll.id, { ...poll, ended: true });
  tellMessage(world, GatewayDispatchEvents.MessageUpdate, stored);

  const asked = pollOf(world, message);
  const channel = world.channels.get(message.channel_id);
  if (asked === undefined || channel === undefined) return;
  const guildId = guildIdOf(channel);
  createMessage(
    world,
    {
      channelId: channel.id,
      authorId: message.author.id,
      type: MessageType.PollResult,
      ephemeralFor: stored.ephemeralFor,
      more: {
        mentions: [message.author],
        embeds: [resultEmbed(asked)],
        message_reference: {
          type: 0,
          message_id: message.id,
          channel_id: channel.id,
          ...(guildId !== undefined && { guild_id: guildId }),
        },
      },
    },
    {},
    [],
  );
}

/** Discord writes a result as an embed's fields. Where several answers have most of the votes, none of them is named. */
function resultEmbed({ question, answers, results }: APIPoll): APIEmbed {
  const counts = results?.answer_counts ?? [];
  const most = Math.max(0, ...counts.map(({ count }) => count));
  const winners = counts.filter(({ count }) => count === most);
  const winner = answers.find(({ answer_id }) => winners.length === 1 && winners[0]?.id === answer_id);
  const { text, emoji } = winner?.poll_media ?? {};
  const fields = {
    poll_question_text: question.text,
    victor_answer_votes: most,
    total_votes: counts.reduce((sum, { count }) => sum + count, 0),
    victor_answer_id: winner?.answer_id,
    victor_answer_text: text,
    victor_answer_emoji_id: emoji?.id ?? undefined,
    victor_answer_emoji_name: emoji?.name ?? undefined,
  };
  return {
    type: 'poll_result' as NonNullable<APIEmbed['type']>,
    fields: Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : [{ name, value: String(value), inline: false }],
    ),
  };
}
