import { type APIApplicationCommandOption, ApplicationCommandOptionType } from 'discord.js';
import { commands } from '../commands/index.ts';
import { markdownTable } from './markdown-table.ts';

type Translations = { 'es-419'?: string | null | undefined } | null | undefined;

type Named = {
  name: string;
  description: string;
  name_localizations?: Translations;
  description_localizations?: Translations;
};

const typeNames: Partial<Record<ApplicationCommandOptionType, string>> = {
  [ApplicationCommandOptionType.String]: 'text',
  [ApplicationCommandOptionType.Attachment]: 'file',
};

/** docs/commands.md: every command as Discord shows it, in both languages. */
export function commandsPage(): string {
  const sections = commands.map(({ data }) => {
    const { options = [] } = data;
    const subcommands = options.filter(({ type }) => type === ApplicationCommandOptionType.Subcommand);
    const paths = subcommands.length > 0 ? subcommands : [undefined];
    return [
      `## /${data.name}`,
      `In Spanish \`/${spanish(data).name}\`.`,
      ...paths.map((sub) => usage(data, sub)),
    ].join('\n\n');
  });
  return ['# Commands', 'Generated from the code by `npm run docs`.', ...sections, ''].join('\n\n');
}

function usage(
  command: Named & { options?: APIApplicationCommandOption[] | undefined },
  sub: APIApplicationCommandOption | undefined,
) {
  const options = (sub ? 'options' in sub && sub.options : command.options) || [];
  const title =
    sub && `### /${command.name} ${sub.name} · \`/${spanish(command).name} ${spanish(sub).name}\``;
  const named = sub ?? command;
  const rows = options.map((option) => [
    `\`${option.name}\``,
    `\`${spanish(option).name}\``,
    'choices' in option && option.choices
      ? option.choices.map(({ value }) => `\`${value}\``).join(', ')
      : (typeNames[option.type] ?? '') +
        ('autocomplete' in option && option.autocomplete ? ', suggested' : ''),
    option.description,
    spanish(option).description,
  ]);
  const table = rows.length > 0 && markdownTable(['Option', 'Opción', 'Takes', 'What', 'Qué'], rows);
  return [title, `${named.description}. — ${spanish(named).description}.`, table]
    .filter(Boolean)
    .join('\n\n');
}

function spanish({ name, description, name_localizations, description_localizations }: Named) {
  return {
    name: name_localizations?.['es-419'] ?? name,
    description: description_localizations?.['es-419'] ?? description,
  };
}
