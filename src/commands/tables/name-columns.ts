import {
  type APIModalInteractionResponseCallbackData,
  type ButtonInteraction,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import type { TableCommandName } from '../../jobs/table-jobs.ts';
import type { ColumnRole } from '../../reports/column-roles.ts';
import { customId } from '../../ui/custom-id.ts';
import type { Context } from '../context.ts';
import { answer } from './answer.ts';
import type { TableSpec } from './spec.ts';

/** Discord's limit on a text field is larger; a column's name seldom is longer. */
const MAX_NAME = 200;

/** A form with a field for the name of each column that is asked for. */
export async function openNames(
  command: TableCommandName,
  interaction: ButtonInteraction,
  { request, roles }: { request: string; roles: string },
  { words: { tables } }: Context,
): Promise<void> {
  await interaction.showModal({
    title: tables.ask.namesTitle,
    custom_id: customId('table.names', { command, request, roles }),
    components: rolesOf(roles).map((role) => ({
      type: ComponentType.Label as const,
      label: tables.ask.columnMenu(role),
      component: {
        type: ComponentType.TextInput as const,
        custom_id: role,
        style: TextInputStyle.Short as const,
        max_length: MAX_NAME,
      },
    })),
  } satisfies APIModalInteractionResponseCallbackData);
}

/** The names came back from the form. One that no column has is answered with those most like it. */
export async function submitNames<Name extends TableCommandName>(
  spec: TableSpec<Name>,
  interaction: ModalSubmitInteraction,
  { request, roles }: { request: string; roles: string },
  context: Context,
): Promise<void> {
  const typed = rolesOf(roles).map((role) => [
    `column.${role}`,
    interaction.fields.getTextInputValue(role).trim(),
  ]);
  await answer(spec, interaction, request, Object.fromEntries(typed), context);
}

function rolesOf(roles: string): ColumnRole[] {
  return roles.split(',') as ColumnRole[];
}
