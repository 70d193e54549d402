import { type Concept, FEWEST_LABELS } from './concept.ts';
import type { DriftNote } from './drift-notes.ts';
import type { DriftColumn } from './drift-report-schema.ts';

/** What to know about the change of the model's error. */
export function conceptNotes(
  { result, labels, without }: Concept,
  columns: readonly DriftColumn[],
): DriftNote[] {
  const notes: DriftNote[] = [];
  for (const sample of ['reference', 'current'] as const) {
    const labelled = result[`labelled_${sample}`];
    const count = result[`pending_${sample}`];
    if (count > 0) notes.push({ code: 'pending_labels', params: { sample, count, labelled } });
    if (labelled < FEWEST_LABELS) {
      notes.push({ code: 'too_few_labels', params: { sample, labelled, advised: FEWEST_LABELS } });
    }
  }
  if (labels && labels.length > 0) notes.push({ code: 'compared_as_labels', params: { levels: labels } });
  if (result.verdict === 'not_assessable') return notes;

  const moved = movedInputs(columns);
  if (moved.length > 0) notes.push({ code: 'inputs_moved', params: { columns: moved } });
  const unseen = !columns.some(({ role, verdict }) => role === 'input' && verdict !== null);
  if (unseen) notes.push({ code: 'inputs_unseen', params: {} });
  if (result.verdict === 'none' || result.verdict === 'negligible') {
    notes.push({ code: 'concept_may_hide', params: {} });
  }
  if (!result.interval) notes.push({ code: 'interval_constant_losses', params: {} });
  if (without > 0) notes.push({ code: 'adjusted_without', params: { share: without } });
  return notes;
}

/** Inputs that drifted. Predictions count as one: they are a function of the inputs, also of those not in the file. */
export function movedInputs(columns: readonly Pick<DriftColumn, 'name' | 'role' | 'verdict'>[]): string[] {
  return columns
    .filter(({ role, verdict }) => role !== 'actual' && verdict === 'drift')
    .map(({ name }) => name);
}
