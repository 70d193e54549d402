import { type OptionData, slashCommand } from '../../ui/slash-command.ts';
import { zoneChoices } from '../../ui/zone-choices.ts';
import type { Command } from '../command.ts';
import { changeMine, toDecimal, toLanguage } from './mine.ts';
import { changeServer } from './server.ts';

const language: OptionData = {
  type: 'string',
  choices: [
    { value: 'automatic', label: (words) => words.settings.automatic },
    { value: 'es', label: (words) => words.settings.languages.es },
    { value: 'en', label: (words) => words.settings.languages.en },
  ],
};

const decimal: OptionData = {
  type: 'string',
  choices: [
    { value: 'automatic', label: (words) => words.settings.decimals.automatic },
    { value: 'point', label: (words) => words.settings.decimals.point },
    { value: 'comma', label: (words) => words.settings.decimals.comma },
  ],
};

const time_zone: OptionData = { type: 'string', autocomplete: true };

/** Language, numbers and time zone: the learner's own, or the server's for those who manage it. */
export default {
  data: slashCommand((catalogue) => catalogue.settings.command, {
    subcommands: { mine: { language, decimal, time_zone }, server: { language, time_zone } },
  }),

  async run(interaction, context) {
    const given = {
      language: toLanguage(interaction.options.getString('language')),
      decimal_mark: toDecimal(interaction.options.getString('decimal')),
      time_zone: interaction.options.getString('time_zone') ?? undefined,
    };
    if (interaction.options.getSubcommand() === 'mine') await changeMine(interaction, given, context);
    else await changeServer(interaction, given, context);
  },

  async complete(interaction, { language, clock }) {
    await interaction.respond(zoneChoices(interaction.options.getFocused(), language, clock.now()));
  },

  actions: {
    'settings.language': (interaction, _, context) =>
      changeMine(interaction, { language: toLanguage(interaction.values[0]) }, context),
    'settings.decimal': (interaction, _, context) =>
      changeMine(interaction, { decimal_mark: toDecimal(interaction.values[0]) }, context),
  },
} satisfies Command;
