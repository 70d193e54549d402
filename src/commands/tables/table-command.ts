import type { ChatInputCommandInteraction } from 'discord.js';
import type { TableCommandName } from '../../jobs/table-jobs.ts';
import { deferBeside } from '../../ui/respond.ts';
import { slashCommand } from '../../ui/slash-command.ts';
import type { Command } from '../command.ts';
import { answer } from './answer.ts';
import type { Asked } from './asked.ts';
import { compute } from './compute.ts';
import { openNames, submitNames } from './name-columns.ts';
import { openForm, reopenForm } from './open-form.ts';
import { computeSample } from './sample.ts';
import type { TableSpec } from './spec.ts';
import { submitForm } from './submit-form.ts';
import { type Attached, takeFiles } from './take-files.ts';

/**
 * A command that computes on tables: takes files or pasted cells, asks what it cannot tell, computes in a worker, and
 * answers with a sentence, figures, pictures and the whole result as a file.
 */
export function tableCommand<Name extends TableCommandName>(spec: TableSpec<Name>): Command {
  const fileOptions = Object.fromEntries(spec.files.map((place) => [place, { type: 'attachment' as const }]));
  return {
    data: slashCommand(
      (catalogue) => {
        const { command } = spec.words(catalogue);
        return { ...command, options: { ...command.options, ...catalogue.tables.options } };
      },
      { options: { ...fileOptions, ...spec.options, private: { type: 'boolean' } } },
    ),

    async run(interaction, context) {
      const asked = askedWith(spec, interaction);
      const attached = attachedTo(spec, interaction);
      if (attached.length === 0) return openForm(spec, interaction, { ...asked, files: [] }, context);
      await deferBeside(interaction, asked.private);
      const files = await takeFiles(spec.name, interaction, attached, context);
      if (files) await compute(spec, interaction, { ...asked, files }, context);
    },

    actions: {
      'table.openForm': (interaction, _, context) =>
        openForm(spec, interaction, { files: [], answers: {}, private: true }, context),
      'table.reopenForm': (interaction, { request }, context) =>
        reopenForm(spec, interaction, request, context),
      'table.form': (interaction, { request }, context) => submitForm(spec, interaction, request, context),
      'table.sample': (interaction, _, context) => computeSample(spec, interaction, context),
      'table.choose': (interaction, { request, question }, context) =>
        answer(spec, interaction, request, { [question]: interaction.values[0] ?? '' }, context),
      'table.pick': (interaction, { request, question, value }, context) =>
        answer(spec, interaction, request, { [question]: value }, context),
      'table.nameColumns': (interaction, params, context) =>
        openNames(spec.name, interaction, params, context),
      'table.names': (interaction, params, context) => submitNames(spec, interaction, params, context),
    },
  };
}

function askedWith<Name extends TableCommandName>(
  spec: TableSpec<Name>,
  interaction: ChatInputCommandInteraction,
): Omit<Asked, 'files'> {
  const answers = Object.entries(spec.options).flatMap(([option, { answers: key }]) => {
    const given = interaction.options.get(option)?.value;
    return given === undefined ? [] : [[key, String(given)] as const];
  });
  return {
    answers: Object.fromEntries(answers),
    private: interaction.options.getBoolean('private') ?? true,
  };
}

function attachedTo<Name extends TableCommandName>(
  spec: TableSpec<Name>,
  interaction: ChatInputCommandInteraction,
): Attached[] {
  return spec.files.flatMap((place) => {
    const attachment = interaction.options.getAttachment(place);
    return attachment ? [{ place, attachment }] : [];
  });
}
