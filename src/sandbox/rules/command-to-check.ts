/** Discord's numbers for the kinds of options, as far as rules tell them apart. */
export const optionType = { subcommand: 1, subcommandGroup: 2 } as const;

type Localized = Record<string, string> | null;

export type ChoiceBody = { name: string; name_localizations?: Localized; value: string | number };

/** A command's option that its schema has accepted. */
export type OptionBody = {
  type: number;
  name: string;
  name_localizations?: Localized;
  description: string;
  description_localizations?: Localized;
  required?: boolean | null;
  autocomplete?: boolean | null;
  choices?: ChoiceBody[] | null;
  options?: OptionBody[] | null;
  min_value?: number | null;
  max_value?: number | null;
  min_length?: number | null;
  max_length?: number | null;
  file_types?: string[] | null;
};

/** A command that its schema has accepted. An edit may leave everything out; `type` is 1 (chat input) by default. */
export type CommandBody = {
  type?: number | null;
  name?: string;
  name_localizations?: Localized;
  description?: string | null;
  description_localizations?: Localized;
  options?: OptionBody[] | null;
};
