import type { Collection } from './file.ts';

/** The votes of a poll; what it asks stands in its message, whose id it has. */
export type StoredPoll = {
  id: string;
  channelId: string;
  /** World time, ms. */
  endsAt: number;
  /** Nobody can vote any more, and the result has been told. */
  ended: boolean;
  /** Who voted for each answer, by the answer's id. */
  voters: Record<string, string[]>;
};

export type Polls = Collection<StoredPoll>;
