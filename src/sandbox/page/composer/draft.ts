import type { PageCommand, PageOption } from '../contract/commands.ts';

/** What stands in an option's field. A picked choice has a `value` beside the text that shows it. */
export type Filled = { text: string; value?: string | number | boolean; file?: File };

/** A command that is being filled in: its options in the order in which their fields stand. */
export type Draft = {
  command: PageCommand;
  shown: readonly PageOption[];
  values: Readonly<Record<string, Filled>>;
};

export const attachmentType = 11;

/** The command with a field for each required option. */
export function beginDraft(command: PageCommand): Draft {
  return { command, shown: command.options.filter(({ required }) => required), values: {} };
}

/** The optional options that have no field yet. */
export function hiddenOptions({ command, shown }: Draft): PageOption[] {
  return command.options.filter((option) => !shown.includes(option));
}

export function withOption(draft: Draft, option: PageOption): Draft {
  return { ...draft, shown: [...draft.shown, option] };
}

export function withoutOption(draft: Draft, option: PageOption): Draft {
  const { [option.name]: _gone, ...values } = draft.values;
  return { ...draft, shown: draft.shown.filter((other) => other !== option), values };
}

export function withValue(draft: Draft, option: PageOption, filled: Filled | undefined): Draft {
  const { [option.name]: _old, ...values } = draft.values;
  return { ...draft, values: filled === undefined ? values : { ...values, [option.name]: filled } };
}

/** The option that a dropped or pasted file is for: the first that waits for one, shown or not yet. */
export function optionForFile(draft: Draft): PageOption | undefined {
  const takesFile = ({ type, name }: PageOption) =>
    type === attachmentType && draft.values[name]?.file === undefined;
  return draft.shown.find(takesFile) ?? hiddenOptions(draft).find(takesFile);
}

/** The draft as `POST /sandbox/act` takes it, with its files by the names that it gives them. */
export function requestOf({ command, shown, values }: Draft): {
  command: object;
  files: Record<string, File>;
} {
  const filled = shown.flatMap((option) => {
    const value = values[option.name];
    return value === undefined || (value.file === undefined && value.text === '') ? [] : [{ option, value }];
  });
  const { name, group, subcommand } = command;
  return {
    command: {
      name,
      ...(group !== undefined && { group }),
      ...(subcommand !== undefined && { subcommand }),
      options: Object.fromEntries(
        filled.map(({ option, value }) => [
          option.name,
          value.file === undefined ? (value.value ?? value.text) : `@${option.name}`,
        ]),
      ),
    },
    files: Object.fromEntries(
      filled.flatMap(({ option, value }) => (value.file === undefined ? [] : [[option.name, value.file]])),
    ),
  };
}
