import type { APIMessage, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { MarkdownNode } from './markdown.ts';
import type { ChannelKind, PageRole, PageUser } from './places.ts';

/** A message as a user's page shows it. */
export type PageMessage = {
  message: APIMessage;
  /** The parsed form of every text in the message that holds markdown, by that text. */
  markdown: Record<string, MarkdownNode[]>;
  /** Only this user can see it. */
  ephemeral: boolean;
  /** The bot has deferred: "thinking…". */
  deferred: boolean;
  /** What the message's mentions (and authors) are called, by id. What is missing is shown as unknown. */
  names: {
    users: Record<string, PageUser>;
    roles: Record<string, PageRole>;
    channels: Record<string, { name: string; kind: ChannelKind }>;
  };
  /** The command it answers; whose it was is `message.interaction_metadata.user`. */
  command?: {
    /** As registered, with its subcommand: what `sandbox-command` takes. */
    name: string;
    /** In the user's language, without the slash. */
    label: string;
    /** It was used from the menu of a user or a message, and cannot be typed. */
    fromMenu: boolean;
  };
  /** The thread that hangs under this message. */
  thread?: { id: string; name: string; messages: number; archived: boolean };
};

export type PageMessages = { messages: PageMessage[]; hasOlder: boolean };

/** A modal that an act has opened, with its markdown as of a message. */
export type PageModal = { id: string } & APIModalInteractionResponseCallbackData & {
    markdown: Record<string, MarkdownNode[]>;
  };
