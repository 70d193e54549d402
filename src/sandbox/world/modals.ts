import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Collection } from './file.ts';
import type { StoredInteraction } from './interactions.ts';

/** A modal that the bot has opened for somebody and that has not been submitted yet. */
export type StoredModal = {
  id: string;
  userId: string;
  /** What its submission takes over from the interaction it answered, which may be forgotten by then. */
  opener: Pick<StoredInteraction, 'channelId' | 'userInstalled' | 'metadata' | 'command' | 'sourceMessageId'>;
  data: APIModalInteractionResponseCallbackData;
};

export type Modals = Collection<StoredModal>;
