import { randomBytes } from 'node:crypto';
import type { APIApplicationCommand, APIUser } from 'discord-api-types/v10';
import type { SandboxClock } from '../clock.ts';
import { type Events, eventStream } from '../events.ts';
import { type LinkSigner, linkSigner } from '../media/links.ts';
import { snowflakeMaker } from '../snowflakes.ts';
import type { Attachments, StoredAttachment } from './attachments.ts';
import type { Channels, StoredChannel } from './channels.ts';
import type { Commands } from './commands.ts';
import { type Collection, openWorldFile } from './file.ts';
import type { Guilds, StoredGuild } from './guilds.ts';
import { sandboxIds } from './ids.ts';
import { type Interactions, interactionsOf } from './interactions.ts';
import type { Marks } from './marks.ts';
import { type Messages, messagesOf } from './messages.ts';
import type { Modals, StoredModal } from './modals.ts';
import type { Polls } from './polls.ts';
import { seed } from './seed.ts';

/** Everything that exists in the sandbox. */
export type World = {
  clock: SandboxClock;
  /** A new id of this moment of world time. */
  nextId(): string;
  users: Collection<APIUser>;
  guilds: Guilds;
  channels: Channels;
  messages: Messages;
  polls: Polls;
  attachments: Attachments;
  readBytes(attachmentId: string): Uint8Array | undefined;
  writeBytes(attachmentId: string, bytes: Uint8Array): void;
  commands: Commands;
  interactions: Interactions;
  modals: Modals;
  /** Users who take no direct messages from the bot. */
  closedDms: Collection<{ id: string }>;
  marks: Marks;
  events: Events;
  links: LinkSigner;
  /** Called once the sandbox knows its own address. */
  setOrigin(origin: string): void;
  origin(): string;
  bot(): APIUser;
  saveClock(): void;
  close(): void;
};

type Saved = { secret: string; clockOffsetMs: number; lastId: string };

/** Opens a world from its file and seeds it when it is new. */
export function openWorld(options: { data: string; clock: SandboxClock; botName: string }): World {
  const { clock } = options;
  const file = openWorldFile(options.data);
  const saved: Collection<Saved> = file.collection('saved');
  const known = saved.get('world');
  const secret = known?.secret ?? randomBytes(32).toString('hex');
  if (known !== undefined) clock.restore?.(known.clockOffsetMs);
  const makeId = snowflakeMaker(clock.now, known?.lastId);
  let lastId = known?.lastId ?? '0';
  let origin = 'http://127.0.0.1';

  const saveClock = () =>
    saved.put('world', { secret, clockOffsetMs: Math.round(clock.now() - Date.now()), lastId });

  const world: World = {
    clock,
    nextId: () => {
      lastId = makeId();
      return lastId;
    },
    users: file.collection('user'),
    guilds: file.collection<StoredGuild>('guild'),
    channels: file.collection<StoredChannel>('channel'),
    messages: messagesOf(file),
    polls: file.collection('poll'),
    attachments: file.collection<StoredAttachment>('attachment'),
    readBytes: file.readBytes,
    writeBytes: file.writeBytes,
    commands: file.collection<APIApplicationCommand>('command'),
    interactions: interactionsOf(file),
    modals: file.collection<StoredModal>('modal'),
    closedDms: file.collection('closed-dm'),
    marks: file.collection('marks'),
    events: eventStream(),
    links: linkSigner({ secret, now: clock.now, origin: () => origin }),
    setOrigin: (address) => {
      origin = address;
    },
    origin: () => origin,
    bot: () => {
      const bot = world.users.get(sandboxIds.bot);
      if (bot === undefined)
        throw new Error('The world file holds no bot user: delete the file to begin anew.');
      return bot;
    },
    saveClock,
    close: () => {
      saveClock();
      file.close();
    },
  };
  if (known === undefined) seed(world, options.botName);
  saveClock();
  return world;
}
