import { form, routes, times, type WrongRequest } from './wrong-request.ts';

const put = (name: string, commands: unknown, at: string, error: string): WrongRequest => ({
  name,
  method: 'PUT',
  route: routes.commands,
  body: commands,
  ...form(at, error),
});

const create = (name: string, command: object, at: string, error: string): WrongRequest => ({
  name,
  method: 'POST',
  route: routes.guildCommands,
  body: { name: 'rmse', description: 'Error de un modelo', ...command },
  ...form(at, error),
});

const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'Una opción', ...more });
const choice = (name: string, value: unknown = name) => ({ name, value });
const subcommand = (name: string, options: unknown[] = []) => ({ ...option(name), type: 1, options });
/** 25 options of 132 characters each. */
const wideOptions = times(25, (i) => option(`o${i}`.padEnd(32, 'x'), { description: 'a'.repeat(100) }));

/** Wrong application commands. */
export const commandCases: WrongRequest[] = [
  create('a command in capitals', { name: 'RMSE' }, 'name', 'APPLICATION_COMMAND_INVALID_NAME'),
  create('a command with a space', { name: 'mi error' }, 'name', 'APPLICATION_COMMAND_INVALID_NAME'),
  create('a command of 33 characters', { name: 'a'.repeat(33) }, 'name', 'BASE_TYPE_BAD_LENGTH'),
  create(
    'a command translated in capitals',
    { name_localizations: { 'es-ES': 'Error' } },
    'name_localizations.es-ES',
    'APPLICATION_COMMAND_INVALID_NAME',
  ),
  create(
    'a translation into no locale of Discord',
    { name_localizations: { es: 'error' } },
    'name_localizations',
    'ENUM_TYPE_COERCE',
  ),
  create('a command without a description', { description: '' }, 'description', 'BASE_TYPE_REQUIRED'),
  create(
    'a description of 101 characters',
    { description: 'a'.repeat(101) },
    'description',
    'BASE_TYPE_MAX_LENGTH',
  ),
  create(
    'an option without a description',
    { options: [{ type: 3, name: 'a' }] },
    'options.0.description',
    'BASE_TYPE_REQUIRED',
  ),
  create(
    'an option of a type that does not exist',
    { options: [option('a', { type: 12 })] },
    'options.0',
    'UNION_TYPE_CHOICES',
  ),
  create(
    'an option in capitals',
    { options: [option('Archivo')] },
    'options.0.name',
    'APPLICATION_COMMAND_INVALID_NAME',
  ),
  create(
    'a required option after an optional one',
    { options: [option('a'), option('b', { required: true })] },
    'options.1',
    'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  ),
  create(
    'two options of one name',
    { options: [option('a'), option('a')] },
    'options.1',
    'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
  ),
  create('26 options', { options: times(26, (i) => option(`o${i}`)) }, 'options', 'BASE_TYPE_MAX_LENGTH'),
  create(
    '26 choices',
    { options: [option('a', { choices: times(26, (i) => choice(`${i}`)) })] },
    'options.0.choices',
    'BASE_TYPE_MAX_LENGTH',
  ),
  create(
    'two choices of one name',
    { options: [option('a', { choices: [choice('x', '1'), choice('x', '2')] })] },
    'options.0.choices.1',
    'APPLICATION_COMMAND_OPTIONS_CHOICES_NAME_INVALID',
  ),
  create(
    'a choice that stands for 101 characters',
    { options: [option('a', { choices: [choice('x', 'a'.repeat(101))] })] },
    'options.0.choices.0.value',
    'BASE_TYPE_MAX_LENGTH',
  ),
  create(
    'a word as the choice of a number',
    { options: [option('a', { type: 4, choices: [choice('x')] })] },
    'options.0.choices.0.value',
    'NUMBER_TYPE_COERCE',
  ),
  create(
    'choices and autocompletion',
    { options: [option('a', { autocomplete: true, choices: [choice('x')] })] },
    'options.0.autocomplete',
    'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID',
  ),
  create(
    'a smallest value above the largest',
    { options: [option('a', { type: 4, min_value: 2, max_value: 1 })] },
    'options.0.min_value',
    'NUMBER_TYPE_MAX',
  ),
  create(
    'subcommands beside options',
    { options: [subcommand('a'), option('b')] },
    'options',
    'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
  ),
  create(
    'a required option last in a subcommand',
    { options: [subcommand('a', [option('b'), option('c', { required: true })])] },
    'options.0.options.1',
    'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  ),
  create(
    'a command of more than 8000 characters',
    { options: [subcommand('a', wideOptions), subcommand('b', wideOptions), subcommand('c', wideOptions)] },
    '',
    'APPLICATION_COMMAND_TOO_LARGE',
  ),
  create(
    'a described command of a message',
    { type: 3, name: 'Explicar' },
    'description',
    'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID',
  ),
  create(
    'permissions in words',
    { default_member_permissions: 'ADMINISTRATOR' },
    'default_member_permissions',
    'STRING_TYPE_REGEX',
  ),
  create('a context that does not exist', { contexts: [3] }, 'contexts.0', 'BASE_TYPE_CHOICES'),
  create(
    'an option in the words of discord.js',
    { options: [option('a', { minLength: 1 })] },
    'options.0.minLength',
    'SANDBOX_UNKNOWN_FIELD',
  ),
  put(
    'two commands of one name',
    times(2, () => ({ name: 'rmse', description: 'x' })),
    '1',
    'APPLICATION_COMMANDS_DUPLICATE_NAME',
  ),
  put(
    'a wrong command in a list',
    [
      { name: 'rmse', description: 'x' },
      { name: 'Deriva', description: 'x' },
    ],
    '1.name',
    'APPLICATION_COMMAND_INVALID_NAME',
  ),
  put('a list that is one command', { name: 'rmse', description: 'x' }, '', 'LIST_TYPE_CONVERT'),
  {
    name: '101 commands',
    method: 'PUT',
    route: routes.guildCommands,
    body: times(101, (i) => ({ name: `c${i}`, description: 'x' })),
    status: 400,
    code: 30032,
  },
  ...[2, 3].map((type) => ({
    name: `16 commands of type ${type}`,
    method: 'PUT' as const,
    route: routes.guildCommands,
    body: times(16, (i) => ({ name: `Ver ${i}`, type })),
    status: 400,
    code: 30032,
  })),
  create(
    'a file type that is a media type',
    { options: [{ ...option('file'), type: 11, file_types: ['image', '.csv', 'text/csv'] }] },
    'options.0.file_types.2',
    'FILE_TYPE_INVALID',
  ),
  create('a command of a user without a name', { type: 2, name: ' ' }, 'name', 'BASE_TYPE_REQUIRED'),
  {
    name: 'an edit that disorders the options',
    method: 'PATCH',
    route: routes.command,
    body: { options: [option('a'), option('b', { required: true })] },
    ...form('options.1', 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID'),
  },
];
