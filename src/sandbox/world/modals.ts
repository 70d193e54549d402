import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Collection } from './file.ts';

/** A modal that the bot has opened for somebody and that has not been submitted yet. */
export type StoredModal = {
  id: string;
  userId: string;
  /** The interaction that it answered. */
  interactionId: string;
  data: APIModalInteractionResponseCallbackData;
};

export type Modals = Collection<StoredModal>;
