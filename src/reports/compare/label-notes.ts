import { labelKey } from '../evaluate/label-key.ts';
import type { CompareNote } from './compare-notes.ts';
import type { Answered } from './twin-notes.ts';

/** Labels of one model that are listed. */
const SHOWN = 5;

/** What looks wrong about labels that count as wrong: other spellings of the right one, and words that no row has. */
export function labelNotes(actual: readonly string[], models: readonly Answered<string>[]): CompareNote[] {
  const known = new Set(actual);
  return models.flatMap((model) => [...otherSpelling(actual, model), ...unknownLabels(known, model)]);
}

function otherSpelling(actual: readonly string[], { name, answers }: Answered<string>): CompareNote[] {
  const rows = actual.flatMap((label, at) => {
    const answer = answers[at] ?? '';
    return answer !== label && labelKey(answer) === labelKey(label) ? [at] : [];
  });
  const [first] = rows;
  if (first === undefined) return [];
  const params = {
    model: name,
    count: rows.length,
    predicted: answers[first] ?? '',
    actual: actual[first] ?? '',
  };
  return [{ code: 'spelled_differently', params }];
}

function unknownLabels(known: ReadonlySet<string>, { name, answers }: Answered<string>): CompareNote[] {
  const keys = new Set([...known].map(labelKey));
  const unknown = [...new Set(Array.from(answers))].filter(
    (label) => !known.has(label) && !keys.has(labelKey(label)),
  );
  if (unknown.length === 0) return [];
  return [{ code: 'unknown_labels', params: { model: name, labels: unknown.slice(0, SHOWN) } }];
}
