import type { ButtonInteraction, ModalSubmitInteraction } from 'discord.js';
import type { Instance } from '../../study/instance.ts';
import type { Answer } from '../../study/types.ts';
import type { Context } from '../context.ts';
import { take } from './answer.ts';
import { findAsked } from './find-asked.ts';
import { renderForm, TYPED } from './render-form.ts';
import { showEarlierAnswer } from './show-answer.ts';

/** A form for an answer that is typed, or chosen pair by pair. */
export async function openForm(
  interaction: ButtonInteraction,
  presentationId: string,
  context: Context,
): Promise<void> {
  const asked = await findAsked(interaction, presentationId, context);
  if (!asked || (await showEarlierAnswer(interaction, asked, context))) return;
  await interaction.showModal(renderForm(asked.instance, presentationId, context));
}

/** The form came back. Where the question was answered in the meantime, that answer is shown. */
export async function submitForm(
  interaction: ModalSubmitInteraction,
  presentationId: string,
  context: Context,
): Promise<void> {
  const asked = await findAsked(interaction, presentationId, context);
  if (asked) await take(interaction, asked, saidIn(interaction, asked.instance), context);
}

function saidIn({ fields }: ModalSubmitInteraction, instance: Instance): Answer {
  if (instance.type !== 'matching') return { kind: 'text', text: fields.getTextInputValue(TYPED).trim() };
  const chosen = instance.question.pairs.map(({ id }) => [id, fields.getStringSelectValues(id)[0] ?? '']);
  return { kind: 'pairs', chosen: Object.fromEntries(chosen) };
}
