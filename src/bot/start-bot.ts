import { type Client, Events, type Interaction } from 'discord.js';
import type { Command } from '../commands/command.ts';
import type { Services } from '../commands/context.ts';
import { atMost } from './at-most.ts';
import { createClient } from './client.ts';
import { excuseStopping } from './excuse-stopping.ts';
import { type InFlight, trackInFlight } from './in-flight.ts';
import { register } from './register.ts';
import { createRouter } from './router.ts';

export type BotOptions = {
  token: string;
  apiUrl: string | undefined;
  guildId: string | undefined;
  commands: readonly Command[];
  services: Omit<Services, 'mention' | 'commands'>;
};

export type Bot = Pick<InFlight, 'settled' | 'idle'> & {
  /** The bot's name on Discord. */
  name: string;
  /** Resolves with the code with which Discord closed the door for good, as after a reset of the token. */
  lost: Promise<number>;
  /** Takes no more interactions, lets those in flight end, and leaves Discord. */
  stop(): Promise<void>;
};

/** Docker kills after ten seconds: most of them are for those who wait, some for a Discord that says nothing any more. */
const PATIENCE_MS = 7_500;
const GOODBYE_MS = 500;

/**
 * Connects to Discord, registers the commands, and answers from then on.
 *
 * @throws what discord.js throws when the token is refused or nobody answers
 */
export async function startBot({ token, apiUrl, guildId, commands, services }: BotOptions): Promise<Bot> {
  const { log } = services;
  const client = createClient(apiUrl);
  const inFlight = trackInFlight();
  let ids: ReadonlyMap<string, string> = new Map();
  const handled = new Set<Interaction>();
  let stopping = false;
  const lost = Promise.withResolvers<number>();

  const router = createRouter(commands, {
    ...services,
    commands: commands.map(({ data }) => data),
    mention: (name, subcommand) => {
      const path = subcommand ? `${name} ${subcommand}` : name;
      const id = ids.get(name);
      return id ? `</${path}:${id}>` : `\`/${path}\``;
    },
  });

  client.on(Events.Error, (err) => log.error({ err }, 'The connection to Discord reported an error'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'discord.js warns'));
  client.on(Events.ShardError, (err) => log.warn({ err }, 'The connection to Discord broke'));
  client.on(Events.ShardDisconnect, ({ code }) => {
    log.error({ code }, 'Disconnected from Discord for good');
    lost.resolve(code);
  });
  client.on(Events.ShardReconnecting, () => {
    // discord.js says so of the connection that we close, too.
    if (!stopping) log.info('Reconnecting to Discord');
  });
  client.on(Events.ShardResume, () => log.info('Resumed the session with Discord'));
  client.on(Events.InteractionCreate, (interaction) => {
    void inFlight.run(interaction.id, async () => {
      if (stopping) return excuseStopping(interaction, services);
      handled.add(interaction);
      await router(interaction);
      handled.delete(interaction);
    });
  });

  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  try {
    await client.login(token);
    const connected = await ready;
    const registered = await register(
      connected,
      commands.map(({ data }) => data),
      guildId,
    );
    ids = registered.ids;
    log.info({ commands: ids.size, changed: registered.changed }, 'Ready');
    return {
      name: connected.user.username,
      settled: inFlight.settled,
      idle: inFlight.idle,
      lost: lost.promise,
      async stop() {
        stopping = true;
        await atMost(PATIENCE_MS, inFlight.idle());
        const excuses = [...handled].map((interaction) => excuseStopping(interaction, services));
        await atMost(GOODBYE_MS, Promise.all(excuses));
        await atMost(GOODBYE_MS, client.destroy());
        // Who came while we said goodbye is told so before the process ends.
        await atMost(GOODBYE_MS, inFlight.idle());
      },
    };
  } catch (error) {
    await client.destroy();
    throw error;
  }
}
