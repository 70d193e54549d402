import { commandChoices } from './command-choices.ts';
import { commandName } from './command-name.ts';
import { type OptionBody, optionType } from './command-to-check.ts';
import { type Fault, fault, type Path } from './fault.ts';
import { fileTypes } from './file-types.ts';
import { localizations } from './localizations.ts';

/** The options of a command, of a subcommand group or of a subcommand, one below the other. */
export function commandOptions(options: readonly OptionBody[] | null | undefined, path: Path): Fault[] {
  if (!options) return [];
  return [
    ...mixedKinds(options, path),
    ...order(options, path),
    ...duplicateNames(options, path),
    ...options.flatMap((option, i) => commandOption(option, [...path, i])),
  ];
}

function commandOption(option: OptionBody, path: Path): Fault[] {
  return [
    ...commandName(option, path),
    ...localizations(option, path),
    ...commandChoices(option, path),
    ...bounds(option, path),
    ...fileTypes(option.file_types, path),
    ...commandOptions(option.options, [...path, 'options']),
  ];
}

const isSubcommand = ({ type }: OptionBody): boolean =>
  type === optionType.subcommand || type === optionType.subcommandGroup;

function mixedKinds(options: readonly OptionBody[], path: Path): Fault[] {
  const subcommands = options.filter(isSubcommand).length;
  if (subcommands === 0 || subcommands === options.length) return [];
  return [
    {
      path,
      code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      message: 'Sub-command and sub-command group option types are mutually exclusive to all other types',
    },
  ];
}

function order(options: readonly OptionBody[], path: Path): Fault[] {
  const firstOptional = options.findIndex((option) => !option.required && !isSubcommand(option));
  if (firstOptional < 0) return [];
  return options.flatMap((option, i) =>
    option.required && i > firstOptional
      ? [
          {
            path: [...path, i],
            code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
            message: 'Required options must be placed before non-required options',
          },
        ]
      : [],
  );
}

function duplicateNames(options: readonly OptionBody[], path: Path): Fault[] {
  const seen = new Set<string>();
  return options.flatMap(({ name }, i) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [
      {
        path: [...path, i],
        code: 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
        message: `Option name ${name} is already used in these options`,
      },
    ];
  });
}

const bounds = (option: OptionBody, path: Path): Fault[] =>
  (['value', 'length'] as const).flatMap((kind) => {
    const min = option[`min_${kind}`];
    const max = option[`max_${kind}`];
    if (typeof min !== 'number' || typeof max !== 'number' || min <= max) return [];
    return [fault.max([...path, `min_${kind}`], max)];
  });
