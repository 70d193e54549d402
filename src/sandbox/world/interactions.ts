import { EventEmitter } from 'node:events';
import type {
  APIApplicationCommandOptionChoice,
  APIMessageInteractionMetadata,
  InteractionContextType,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Collection, WorldFile } from './file.ts';
import type { UsedCommand } from './used-command.ts';

/** How an interaction was answered first. */
export type FirstAnswer = {
  type: InteractionResponseType;
  ephemeral: boolean;
  /** The message that `@original` means; none after a modal or choices. */
  messageId?: string;
};

/** An interaction and what the bot has done with it. */
export type StoredInteraction = {
  id: string;
  token: string;
  type: InteractionType;
  /** World time, ms: the token's life is counted from here. */
  createdAt: number;
  /** Real time, ms since the epoch: the deadline of the first answer is counted from here. */
  dispatchedAt: number;
  userId: string;
  channelId: string;
  guildId?: string;
  context: InteractionContextType;
  /** True when only the user, not the server, has installed the application. */
  userInstalled: boolean;
  metadata: APIMessageInteractionMetadata;
  /** The command that was run, also by way of a modal. */
  command?: UsedCommand;
  /** The message whose component was used, also by way of a modal. */
  sourceMessageId?: string;
  answer?: FirstAnswer;
  /** Messages created or edited through its token, in that order. */
  messageIds: string[];
  followUps: number;
  modalId?: string;
  choices?: APIApplicationCommandOptionChoice[];
};

export type Interactions = {
  get(id: string): StoredInteraction | undefined;
  byToken(token: string): StoredInteraction | undefined;
  put(interaction: StoredInteraction): void;
  /** Tells whoever watches it that the bot did something with this interaction. */
  changed(interaction: StoredInteraction): void;
  /** Calls back on each change until the returned function is called. */
  watch(id: string, onChange: () => void): () => void;
  /** Forgets what was created before a moment of world time. */
  forgetBefore(time: number): void;
};

/** Interactions by id and by token. */
export function interactionsOf(file: WorldFile): Interactions {
  const all: Collection<StoredInteraction> = file.collection('interaction');
  const tokens = new Map<string, StoredInteraction>();
  for (const interaction of all.values()) tokens.set(interaction.token, interaction);
  const emitter = new EventEmitter();
  return {
    get: (id) => all.get(id),
    byToken: (token) => tokens.get(token),
    put: (interaction) => {
      all.put(interaction.id, interaction);
      tokens.set(interaction.token, interaction);
    },
    changed: (interaction) => {
      all.put(interaction.id, interaction);
      emitter.emit(interaction.id);
    },
    watch: (id, onChange) => {
      emitter.on(id, onChange);
      return () => emitter.off(id, onChange);
    },
    forgetBefore: (time) => {
      for (const interaction of all.values()) {
        // Ids grow with time, and so does the order in which they are kept.
        if (interaction.createdAt >= time) return;
        all.delete(interaction.id);
        tokens.delete(interaction.token);
      }
    },
  };
}
