import {
  type APIModalInteractionResponseCallbackData,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { customId } from '../../ui/custom-id.ts';
import { deferBeside, replyPrivately } from '../../ui/respond.ts';
import type { Context } from '../context.ts';
import { type Columns, compute, computeAttachment, renderRefusal } from './compute.ts';

/** The ids of the form's fields, which only this file knows. */
const FIELDS = { cells: 'cells', file: 'file', actual: 'actual', predicted: 'predicted' } as const;

/** Discord's limit on what a text field holds; a column name is cut to it. */
const MAX_NAME = 100;
const MAX_CELLS = 4000;

/** A form to paste cells into or to upload a file with. It keeps the column names that were typed with the command. */
export async function openForm(
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  columns: Columns,
  { words }: Context,
): Promise<void> {
  const { paste } = words.rmse;
  const nameField = (id: string, label: string, value: string | undefined) =>
    labelled(label, {
      type: ComponentType.TextInput as const,
      custom_id: id,
      style: TextInputStyle.Short as const,
      required: false,
      max_length: MAX_NAME,
      ...(value ? { value: value.slice(0, MAX_NAME).toWellFormed() } : {}),
    });
  await interaction.showModal({
    title: paste.title,
    custom_id: customId('rmse.form', {}),
    components: [
      {
        ...labelled(paste.cells, {
          type: ComponentType.TextInput as const,
          custom_id: FIELDS.cells,
          style: TextInputStyle.Paragraph as const,
          required: false,
          max_length: MAX_CELLS,
          placeholder: paste.cellsExample,
        }),
        description: paste.cellsHint,
      },
      labelled(paste.file, {
        type: ComponentType.FileUpload as const,
        custom_id: FIELDS.file,
        required: false,
        min_values: 0,
        max_values: 1,
      }),
      nameField(FIELDS.actual, paste.actual, columns.actual),
      nameField(FIELDS.predicted, paste.predicted, columns.predicted),
    ],
  } satisfies APIModalInteractionResponseCallbackData);
}

/** What came back from the form. A file goes before cells, and that is said. */
export async function submitForm(interaction: ModalSubmitInteraction, context: Context): Promise<void> {
  const { words } = context;
  const { fields } = interaction;
  const cells = fields.getTextInputValue(FIELDS.cells);
  const file = fields.getUploadedFiles(FIELDS.file)?.first();
  const columns = {
    actual: fields.getTextInputValue(FIELDS.actual).trim() || undefined,
    predicted: fields.getTextInputValue(FIELDS.predicted).trim() || undefined,
  };
  const hasCells = cells.trim() !== '';
  // The report that the form was opened from stays, so that two tables can be compared.
  if (!file && !hasCells) return replyPrivately(interaction, renderRefusal(words.rmse.nothingGiven, context));
  await deferBeside(interaction);
  if (file) {
    const remark = hasCells ? words.rmse.bothGiven : undefined;
    return computeAttachment(interaction, file, columns, context, remark);
  }
  const bytes = new TextEncoder().encode(cells);
  await compute(interaction, { bytes, name: words.rmse.paste.name, pasted: true }, columns, context);
}

function labelled<Component>(label: string, component: Component) {
  return { type: ComponentType.Label as const, label, component };
}
