import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  ModalSubmitInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  StringSelectMenuInteraction,
} from 'discord.js';
import type { ActionKind, ActionName, ActionParams } from '../ui/actions.ts';
import type { Context } from './context.ts';

type InteractionOf = {
  button: ButtonInteraction;
  select: StringSelectMenuInteraction;
  modal: ModalSubmitInteraction;
};

export type ActionHandler<Name extends ActionName> = (
  interaction: InteractionOf[ActionKind<Name>],
  params: ActionParams<Name>,
  context: Context,
) => Promise<void>;

/** A slash command: what Discord registers, what it does, and what the buttons, menus and forms do that it made. */
export type Command = {
  data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  run(interaction: ChatInputCommandInteraction, context: Context): Promise<void>;
  /** Answers at most 25 choices while the learner types into an option. */
  complete?(interaction: AutocompleteInteraction, context: Context): Promise<void>;
  actions?: { [Name in ActionName]?: ActionHandler<Name> };
};
