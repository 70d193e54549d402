import type { APIPoll } from 'discord-api-types/v10';

/** How many have chosen an answer, and whether the user who looks is one of them. */
export type PollCount = { count: number; mine: boolean };

export type PollStanding = {
  counts: ReadonlyMap<number, PollCount>;
  /** The votes in all; a user who chose two answers counts twice, as in Discord. */
  total: number;
  /** The user who looks has voted. */
  voted: boolean;
  closed: boolean;
  /** ms; none for a poll without an end. */
  endsAt: number | undefined;
};

/** How a poll stands at a moment (ms of world time). */
export function pollStanding({ results, expiry }: APIPoll, now: number): PollStanding {
  const counted = results?.answer_counts ?? [];
  const endsAt = expiry === null ? undefined : Date.parse(expiry);
  return {
    counts: new Map(counted.map(({ id, count, me_voted }) => [id, { count, mine: me_voted }])),
    total: counted.reduce((sum, { count }) => sum + count, 0),
    voted: counted.some(({ me_voted }) => me_voted),
    closed: results?.is_finalized === true || (endsAt !== undefined && endsAt <= now),
    endsAt,
  };
}
