import type { EvaluateNote, LabelOccurrence } from './evaluate-notes.ts';
import { labelKey } from './label-key.ts';

/** Labels shown of each column where the two share none. */
const SHOWN = 5;

/** What looks wrong about the labels themselves: no two columns alike, spellings of one word, labels of one column only. */
export function labelNotes(occurrences: readonly LabelOccurrence[]): EvaluateNote[] {
  const notes: EvaluateNote[] = [];
  const neverPredicted = occurrences.filter(({ predicted }) => predicted === 0);
  const onlyPredicted = occurrences.filter(({ actual }) => actual === 0);
  const apart = neverPredicted.length + onlyPredicted.length === occurrences.length;
  if (apart) {
    const first = (labels: readonly LabelOccurrence[]) => labels.slice(0, SHOWN).map(({ label }) => label);
    notes.push({
      code: 'no_common_label',
      params: { actual: first(neverPredicted), predicted: first(onlyPredicted) },
    });
  }
  for (const labels of spellings(occurrences))
    notes.push({ code: 'near_duplicate_labels', params: { labels } });
  // Then every label is of one column only, and it has been said what is wrong.
  if (apart) return notes;
  if (neverPredicted.length > 0) notes.push({ code: 'never_predicted', params: { labels: neverPredicted } });
  if (onlyPredicted.length > 0) notes.push({ code: 'only_predicted', params: { labels: onlyPredicted } });
  return notes;
}

/** Groups of labels that differ in case, accents or spaces only. */
function spellings(occurrences: readonly LabelOccurrence[]): LabelOccurrence[][] {
  const groups = new Map<string, LabelOccurrence[]>();
  for (const one of occurrences) {
    const key = labelKey(one.label);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}
