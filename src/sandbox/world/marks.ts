import type { Collection } from './file.ts';

/** How far a user has read, and what they have dismissed; by the user's id. */
export type StoredMarks = {
  /** The last message seen, by channel. */
  read: Record<string, string>;
  /** Ephemeral messages that are gone from the user's view. */
  dismissed: string[];
};

export type Marks = Collection<StoredMarks>;
