import type { ChatInputCommandInteraction } from 'discord.js';
import { defer } from '../../ui/respond.ts';
import { slashCommand } from '../../ui/slash-command.ts';
import type { Command } from '../command.ts';
import type { Context } from '../context.ts';
import { chooseColumn } from './choose-column.ts';
import { computeAttachment } from './compute.ts';
import { openForm, submitForm } from './form.ts';
import { computeSample } from './sample.ts';

/** How wrong predictions are, from an attached file or pasted cells. */
export default {
  data: slashCommand((catalogue) => catalogue.rmse.command, {
    options: { file: { type: 'attachment' }, actual: { type: 'string' }, predicted: { type: 'string' } },
  }),

  async run(interaction: ChatInputCommandInteraction, context: Context) {
    const file = interaction.options.getAttachment('file');
    const columns = {
      actual: interaction.options.getString('actual') ?? undefined,
      predicted: interaction.options.getString('predicted') ?? undefined,
    };
    if (!file) return openForm(interaction, columns, context);
    await defer(interaction);
    await computeAttachment(interaction, file, columns, context);
  },

  actions: {
    'rmse.openForm': (interaction, _, context) => openForm(interaction, {}, context),
    'rmse.form': (interaction, _, context) => submitForm(interaction, context),
    'rmse.sample': (interaction, _, context) => computeSample(interaction, context),
    'rmse.actual': (interaction, { upload }, context) =>
      chooseColumn(interaction, upload, { actual: interaction.values[0] ?? null }, context),
    'rmse.predicted': (interaction, { upload }, context) =>
      chooseColumn(interaction, upload, { predicted: interaction.values[0] ?? null }, context),
  },
} satisfies Command;
