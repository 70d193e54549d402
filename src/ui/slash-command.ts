import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { type Catalogue, catalogues } from '../i18n/catalogue.ts';
import { type Language, SPANISH_LOCALES } from '../i18n/languages.ts';

type Named = { name: string; description: string };
export type CommandWords = Named & { options: Record<string, Named> };

/** An option but for its words, which are in the catalogue under the same key. */
export type OptionData = {
  type: 'string' | 'attachment' | 'boolean' | 'integer';
  required?: boolean;
  /** The least and the most that an integer may be. */
  range?: readonly [least: number, most: number];
  autocomplete?: boolean;
  /** Named by key, worded by `label`. */
  choices?: readonly { value: string; label: (words: Catalogue) => string }[];
};

type Shape<Words extends CommandWords> = {
  options?: { [Key in keyof Words['options']]?: OptionData };
  subcommands?: { [Key in keyof Words['options']]?: { [Option in keyof Words['options']]?: OptionData } };
};

/**
 * A slash command as Discord registers it: English names, with Spanish ones for both of Discord's Spanish locales. It can
 * be used in servers, in direct messages and, installed by a user, anywhere. What it says is in the catalogue; this is
 * its shape.
 */
export function slashCommand<Words extends CommandWords>(
  wordsOf: (catalogue: Catalogue) => Words,
  { options = {}, subcommands }: Shape<Words>,
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const leaves = (shape: Record<string, OptionData | undefined>) =>
    Object.entries(shape).flatMap(([key, data]) =>
      data ? [option((words) => optionWords(words, key), data)] : [],
    );
  const optionWords = (catalogue: Catalogue, key: string) => wordsOf(catalogue).options[key] as Named;
  const children: APIApplicationCommandOption[] = subcommands
    ? Object.entries(subcommands).map(([key, shape]) => ({
        type: ApplicationCommandOptionType.Subcommand,
        ...localized((words) => optionWords(words, key)),
        options: leaves((shape ?? {}) as Record<string, OptionData | undefined>),
      }))
    : leaves(options as Record<string, OptionData | undefined>);
  return {
    type: ApplicationCommandType.ChatInput,
    ...localized(wordsOf),
    options: children,
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
  };
}

/** A command's name in one of our languages, as its speakers type it. */
export function nameIn(
  language: Language,
  { name, name_localizations }: RESTPostAPIChatInputApplicationCommandsJSONBody,
): string {
  return (language === 'es' && name_localizations?.[SPANISH_LOCALES[0]]) || name;
}

/** A command's description for somebody whose language is not their client's. */
export function descriptionIn(
  language: Language,
  { description, description_localizations }: RESTPostAPIChatInputApplicationCommandsJSONBody,
): string {
  return (language === 'es' && description_localizations?.[SPANISH_LOCALES[0]]) || description;
}

function option(words: (catalogue: Catalogue) => Named, data: OptionData): APIApplicationCommandBasicOption {
  const base = { ...localized(words), required: data.required ?? false };
  switch (data.type) {
    case 'attachment':
      return { type: ApplicationCommandOptionType.Attachment, ...base };
    case 'boolean':
      return { type: ApplicationCommandOptionType.Boolean, ...base };
    case 'integer': {
      const [min_value, max_value] = data.range ?? [];
      return {
        type: ApplicationCommandOptionType.Integer,
        ...base,
        ...(min_value === undefined ? {} : { min_value }),
        ...(max_value === undefined ? {} : { max_value }),
      };
    }
    case 'string':
      if (data.choices) {
        const choices = data.choices.map(({ value, label }) => ({
          value,
          name: label(catalogues.en),
          name_localizations: inSpanish(label),
        }));
        return { type: ApplicationCommandOptionType.String, ...base, choices };
      }
      return { type: ApplicationCommandOptionType.String, ...base, autocomplete: data.autocomplete ?? false };
    default:
      return data.type satisfies never;
  }
}

function localized(words: (catalogue: Catalogue) => Named) {
  const { name, description } = words(catalogues.en);
  return {
    name,
    description,
    name_localizations: inSpanish((catalogue) => words(catalogue).name),
    description_localizations: inSpanish((catalogue) => words(catalogue).description),
  };
}

function inSpanish(word: (catalogue: Catalogue) => string) {
  return Object.fromEntries(SPANISH_LOCALES.map((locale) => [locale, word(catalogues.es)]));
}
