import type { CompareNote } from './compare-notes.ts';

/** A model's answers in the rows that are compared. */
export type Answered<Value> = { name: string; answers: ArrayLike<Value> };

/** Models that give the actual values themselves, and models that give the same answers. */
export function twinNotes<Value>(
  actual: ArrayLike<Value> | null,
  models: readonly Answered<Value>[],
): CompareNote[] {
  const notes: CompareNote[] = [];
  const grouped = new Set<string>();
  for (const { name, answers } of models) {
    if (actual && isSame(actual, answers)) notes.push({ code: 'equals_actual', params: { model: name } });
    if (grouped.has(name)) continue;
    const alike = models.filter((other) => isSame(other.answers, answers)).map((other) => other.name);
    if (alike.length < 2) continue;
    for (const one of alike) grouped.add(one);
    notes.push({ code: 'identical_models', params: { models: alike } });
  }
  return notes;
}

function isSame<Value>(one: ArrayLike<Value>, other: ArrayLike<Value>): boolean {
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return one.length === other.length;
}
