import type { RmseNote } from '../rmse/rmse-notes.ts';
import type { CompareNote } from './compare-notes.ts';

/** Why figures of the models are undefined: what is so for all of them is said once. */
export function figureNotes(models: readonly { name: string; notes: readonly RmseNote[] }[]): CompareNote[] {
  const [first] = models;
  const shared = (first?.notes ?? []).flatMap((note): CompareNote[] =>
    note.code === 'constant_actual' || note.code === 'mape_zero' || note.code === 'wape_zero' ? [note] : [],
  );
  const own = models.flatMap(({ name, notes }) =>
    notes.flatMap((note): CompareNote[] =>
      note.code === 'figure_too_large' ? [{ code: note.code, params: { ...note.params, model: name } }] : [],
    ),
  );
  return [...shared, ...own];
}
