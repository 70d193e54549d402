import type { APIMessage, APIPoll, APIPollMedia, PollLayoutType, RESTAPIPoll } from 'discord-api-types/v10';
import { discordTime } from '../messages/discord-time.ts';
import type { World } from '../world/world.ts';

const defaultHours = 24;
const hourMs = 3_600_000;
const defaultLayout: PollLayoutType = 1;

/** The poll of a new message, as Discord describes it; from now on there can be votes. */
export function startPoll(world: World, { id, channel_id }: APIMessage, asked: RESTAPIPoll): APIPoll {
  const endsAt = world.clock.now() + (asked.duration ?? defaultHours) * hourMs;
  world.polls.put(id, { id, channelId: channel_id, endsAt, ended: false, voters: {} });
  return {
    question: { text: asked.question.text ?? '' },
    answers: asked.answers.map(({ poll_media }, index) => ({
      answer_id: index + 1,
      poll_media: shownMedia(poll_media),
    })),
    expiry: discordTime(new Date(endsAt)),
    allow_multiselect: asked.allow_multiselect ?? false,
    layout_type: asked.layout_type ?? defaultLayout,
  };
}

/** A client sends either an emoji's id or its name; Discord answers both. */
function shownMedia({ text, emoji }: APIPollMedia): APIPollMedia {
  return {
    text: text ?? '',
    ...(emoji && { emoji: { id: emoji.id ?? null, name: emoji.name ?? null } }),
  };
}
