import {
  type APIModalInteractionResponseCallbackData,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { TableCommandName } from '../../jobs/table-jobs.ts';
import { customId } from '../../ui/custom-id.ts';
import type { Context } from '../context.ts';
import type { Asked } from './asked.ts';
import { keep } from './keep.ts';
import type { TableSpec } from './spec.ts';
import { findWaiting } from './waiting.ts';

/** The id of the field for cells; the others are called after their option. */
export const CELLS = 'cells';

const MAX_CELLS = 4000;
const MAX_TYPED = 100;

/** A form to paste cells into or to upload files with. What was typed with the command stays typed. */
export async function openForm<Name extends TableCommandName>(
  spec: TableSpec<Name>,
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  asked: Asked,
  context: Context,
): Promise<void> {
  const { tables } = context.words;
  const { form } = spec.words(context.words);
  const isEmpty = asked.private && asked.files.length === 0 && Object.keys(asked.answers).length === 0;
  const request = isEmpty ? '' : await keep(spec.name, asked, context);
  const typed = spec.inForm.map((option) => {
    const value = asked.answers[spec.options[option]?.answers ?? ''];
    return labelled(form[option] ?? option, {
      type: ComponentType.TextInput as const,
      custom_id: option,
      style: TextInputStyle.Short as const,
      required: false,
      max_length: MAX_TYPED,
      ...(value ? { value: value.slice(0, MAX_TYPED).toWellFormed() } : {}),
    });
  });
  const files = spec.files.map((place) => ({
    ...labelled(tables.form.file[place], {
      type: ComponentType.FileUpload as const,
      custom_id: place,
      required: false,
      min_values: 0,
      max_values: 1,
    }),
    description: tables.form.fileHint,
  }));
  await interaction.showModal({
    title: form.title,
    custom_id: customId('table.form', { command: spec.name, request }),
    components: [
      {
        ...labelled(tables.form.cells, {
          type: ComponentType.TextInput as const,
          custom_id: CELLS,
          style: TextInputStyle.Paragraph as const,
          required: false,
          max_length: MAX_CELLS,
          placeholder: form.cellsExample,
        }),
        description: tables.form.cellsHint,
      },
      ...files,
      ...typed,
    ],
  } satisfies APIModalInteractionResponseCallbackData);
}

/** The same form with what was typed into it before, as long as that is kept. */
export async function reopenForm<Name extends TableCommandName>(
  spec: TableSpec<Name>,
  interaction: ButtonInteraction,
  requestId: string,
  context: Context,
): Promise<void> {
  const before = await findWaiting(requestId, context);
  const asked = before.kind === 'waiting' ? before.asked : { files: [], answers: {}, private: true };
  await openForm(spec, interaction, asked, context);
}

function labelled<Component>(label: string, component: Component) {
  return { type: ComponentType.Label as const, label, component };
}
