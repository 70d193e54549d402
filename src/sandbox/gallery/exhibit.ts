import type { APIMessage, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { MessageBody } from '../messages/body.ts';

/** A file that an exhibit shows, by the name its body refers to. */
export type ExhibitFile = { filename: string; bytes: Uint8Array };

/** A message as a bot would send it, and what else is true of it while it is shown. */
export type MessageExhibit = {
  caption: string;
  body: MessageBody;
  files?: ExhibitFile[];
  /** Who wrote it, when not the bot. */
  author?: 'colibri' | 'quetzal' | 'condor';
  /** The command of colibri that it answers. */
  command?: string;
  ephemeral?: boolean;
  deferred?: boolean;
  edited?: boolean;
  /** The text of a message that it replies to; null for one that is gone. */
  replyTo?: string | null;
  /** The name of a thread that hangs under it. */
  thread?: string;
  /** The custom_id that waits for an answer. */
  busy?: string;
  /** What Discord and not the bot decides: reactions, a poll's results, the kind of a system message. */
  more?: Partial<APIMessage>;
};

/** A modal as a bot would open it. */
export type ModalExhibit = {
  caption: string;
  modal: APIModalInteractionResponseCallbackData;
  /** What the server refused it with. */
  problem?: string;
};

export type Exhibit = MessageExhibit | ModalExhibit;

/** Exhibits of one thing, and where Discord documents it. */
export type Specimen = { id: string; name: string; docs: string; exhibits: Exhibit[] };

const documentation = 'https://docs.discord.com/developers';

/** The address of a page of Discord's documentation. */
export function docs(page: string): string {
  return `${documentation}/${page}`;
}

/** The flag of messages made of components alone. */
export const componentsV2 = 1 << 15;
