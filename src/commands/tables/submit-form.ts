import type { ModalSubmitInteraction } from 'discord.js';
import type { TableCommandName } from '../../jobs/table-jobs.ts';
import type { TableFile } from '../../jobs/table-request.ts';
import { deferBeside, replyPrivately } from '../../ui/respond.ts';
import type { Context } from '../context.ts';
import type { Asked } from './asked.ts';
import { compute } from './compute.ts';
import { keepTyped } from './keep-typed.ts';
import { CELLS } from './open-form.ts';
import { renderRefusal } from './render-refusal.ts';
import type { TableSpec } from './spec.ts';
import { type Attached, takeFiles } from './take-files.ts';
import { findWaiting } from './waiting.ts';

/** What came back from the form. A file goes before cells, and that is said. */
export async function submitForm<Name extends TableCommandName>(
  spec: TableSpec<Name>,
  interaction: ModalSubmitInteraction,
  requestId: string,
  context: Context,
): Promise<void> {
  const { tables } = context.words;
  const { fields } = interaction;
  const before = requestId ? await findWaiting(requestId, context) : undefined;
  const earlier: Asked =
    before?.kind === 'waiting' ? before.asked : { files: [], answers: {}, private: true };
  const cells = fields.getTextInputValue(CELLS);
  const attached: Attached[] = spec.files.flatMap((place) => {
    const attachment = fields.getUploadedFiles(place)?.first();
    return attachment ? [{ place, attachment }] : [];
  });
  const kept = earlier.files.filter(({ place }) => !attached.some((one) => one.place === place));
  const hasCells = cells.trim() !== '';
  const useCells = hasCells && attached.length + kept.length === 0;
  const fromForm = spec.inForm.flatMap((option) => {
    const value = fields.getTextInputValue(option).trim();
    const key = spec.options[option]?.answers;
    return value && key ? [[key, value] as const] : [];
  });
  const answers = { ...withoutForm(spec, earlier.answers), ...Object.fromEntries(fromForm) };
  if (attached.length + kept.length === 0 && !hasCells) {
    const typed = await keepTyped(spec.name, { files: [], answers, private: earlier.private }, context);
    // The report that the form was opened from stays, so that two tables can be compared.
    const refusal = { sentence: tables.nothingGiven, typed };
    return replyPrivately(interaction, renderRefusal(spec.name, refusal, context));
  }
  await deferBeside(interaction, earlier.private);
  const downloaded = await takeFiles(spec.name, interaction, attached, context);
  if (!downloaded) return;
  const files = useCells ? [pasted(spec, cells, tables.form.pastedName)] : [...kept, ...downloaded];
  const remarks = [
    ...(before && before.kind !== 'waiting' ? [tables.formExpired] : []),
    ...(hasCells && !useCells ? [tables.bothGiven] : []),
  ];
  const remark = remarks.length > 0 ? remarks.join(' ') : undefined;
  await compute(spec, interaction, { files, answers, private: earlier.private }, context, remark);
}

/** A field that was emptied in the form takes its answer back. */
function withoutForm<Name extends TableCommandName>(spec: TableSpec<Name>, answers: Asked['answers']) {
  const inForm = new Set(spec.inForm.map((option) => spec.options[option]?.answers));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !inForm.has(key)));
}

function pasted<Name extends TableCommandName>(
  spec: TableSpec<Name>,
  cells: string,
  name: string,
): TableFile {
  return { place: spec.files[0], name, pasted: true, bytes: new TextEncoder().encode(cells) };
}
