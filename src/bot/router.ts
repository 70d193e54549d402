import type {
  ButtonInteraction,
  Interaction,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';
import type { Command } from '../commands/command.ts';
import type { Context, Services } from '../commands/context.ts';
import { catalogues } from '../i18n/catalogue.ts';
import { languageOf } from '../i18n/languages.ts';
import { type ActionKind, type ActionName, actions } from '../ui/actions.ts';
import { card, text } from '../ui/card.ts';
import { type Action, parseCustomId } from '../ui/custom-id.ts';
import { replyPrivately } from '../ui/respond.ts';
import { meetError } from './error-edge.ts';
import { openContext } from './open-context.ts';

type Pressed = ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction;
type AnyHandler = (interaction: Pressed, params: Record<string, string>, context: Context) => Promise<void>;

export type Router = (interaction: Interaction) => Promise<void>;

/** Brings every interaction to the one handler that is meant. What it throws ends at the error edge. */
export function createRouter(commands: readonly Command[], services: Services): Router {
  const commandsByName = new Map(commands.map((command) => [command.data.name, command]));
  const handlers = new Map(
    commands.flatMap(({ data, actions: made = {} }) =>
      (Object.entries(made) as [ActionName, AnyHandler][]).map(
        ([name, handler]) => [isShared(name) ? sharedKey(name, data.name) : name, handler] as const,
      ),
    ),
  );

  async function route(interaction: Interaction, context: Context): Promise<void> {
    if (interaction.isChatInputCommand()) {
      const command = commandsByName.get(interaction.commandName);
      if (command) await command.run(interaction, context);
      else await replyPrivately(interaction, card('quiet', [text(context.words.frame.unknownCommand)]));
    } else if (interaction.isAutocomplete()) {
      await commandsByName.get(interaction.commandName)?.complete?.(interaction, context);
    } else if (interaction.isButton() || interaction.isStringSelectMenu() || interaction.isModalSubmit()) {
      await press(interaction, context);
    }
  }

  async function press(interaction: Pressed, context: Context): Promise<void> {
    const action = parseCustomId(interaction.customId);
    const handler =
      action && (handlers.get(action.name) ?? handlers.get(sharedKey(action.name, commandOf(action))));
    if (handler && kindOf(interaction) === actions[action.name].kind) {
      await handler(interaction, action.params, context);
    } else {
      const outdated = card('quiet', [text(context.words.frame.outdated)]);
      await replyPrivately(interaction, outdated);
    }
  }

  return async (interaction) => {
    let words = catalogues[languageOf(interaction.locale) ?? services.fallback.language];
    try {
      const context = await openContext(interaction, services);
      words = context.words;
      await route(interaction, context);
    } catch (error) {
      await meetError(error, interaction, { log: services.log, words, newId: services.random.id });
    }
  };
}

/** Several commands may have an action that carries the name of the one it is for. */
function isShared(name: ActionName): boolean {
  return (actions[name].fields as readonly string[]).includes('command');
}

function sharedKey(name: ActionName, command: string): string {
  return `${name} ${command}`;
}

function commandOf({ params }: Action): string {
  return 'command' in params ? params.command : '';
}

function kindOf(interaction: Pressed): ActionKind<ActionName> {
  if (interaction.isButton()) return 'button';
  if (interaction.isStringSelectMenu()) return 'select';
  return 'modal';
}
