import {
  type AnySelectMenuInteraction,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  type Interaction,
  type ModalSubmitInteraction,
  Options,
} from 'discord.js';
import type { RESTPutAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/start.ts';
import { connectDriver, type Driver } from '../support/sandbox-driver.ts';

/** What the bot of a test does with each kind of interaction. */
export type Handlers = {
  command?: (interaction: ChatInputCommandInteraction) => unknown;
  button?: (interaction: ButtonInteraction) => unknown;
  select?: (interaction: AnySelectMenuInteraction) => unknown;
  modal?: (interaction: ModalSubmitInteraction) => unknown;
  autocomplete?: (interaction: AutocompleteInteraction) => unknown;
};

export type TestBot = {
  sandbox: Sandbox;
  client: Client<true>;
  driver: Driver;
  /** Errors that a handler met, in the order in which they came. */
  errors: unknown[];
  on: Handlers;
  register(commands: RESTPutAPIApplicationCommandsJSONBody): Promise<void>;
  close(): Promise<void>;
};

/** A new sandbox in memory with the real discord.js client connected to it. */
export async function startBot(
  on: Handlers = {},
  options: Partial<SandboxOptions> = {},
  clientOptions: Partial<ClientOptions> = {},
): Promise<TestBot> {
  const sandbox = await startSandbox({ port: 0, data: ':memory:', ...options });
  const handlers = { ...on };
  const errors: unknown[] = [];
  const client = await connect(sandbox, clientOptions);
  client.on(Events.InteractionCreate, async (interaction) => {
    try {
      await handle(handlers, interaction);
    } catch (error) {
      errors.push(error);
    }
  });
  return {
    sandbox,
    client,
    driver: connectDriver(sandbox.url),
    errors,
    on: handlers,
    register: async (commands) => {
      await client.application.commands.set(commands as never);
    },
    close: async () => {
      await client.destroy();
      await sandbox.close();
    },
  };
}

/** The real client, logged in and ready. */
export async function connect(
  sandbox: Pick<Sandbox, 'apiUrl' | 'token'>,
  options: Partial<ClientOptions> = {},
) {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    ...options,
    rest: { ...Options.createDefault().rest, api: sandbox.apiUrl, ...options.rest },
  });
  client.on(Events.Error, () => {});
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  await client.login(sandbox.token);
  return ready;
}

async function handle(on: Handlers, interaction: Interaction): Promise<void> {
  if (interaction.isChatInputCommand()) await on.command?.(interaction);
  else if (interaction.isButton()) await on.button?.(interaction);
  else if (interaction.isAnySelectMenu()) await on.select?.(interaction);
  else if (interaction.isModalSubmit()) await on.modal?.(interaction);
  else if (interaction.isAutocomplete()) await on.autocomplete?.(interaction);
}

/** The first message of a result, which a test then looks at. */
export function only<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined || items.length !== 1)
    throw new Error(`Expected one item, got ${JSON.stringify(items)}`);
  return item;
}

/** World time that a test moves by hand; nothing happens on the way. */
export function handClock(start = Date.UTC(2026, 0, 15)) {
  let now = start;
  return {
    now: () => now,
    advance: async (ms: number) => {
      now += ms;
      return [];
    },
  };
}
