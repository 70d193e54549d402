import type { RmseOutcome } from '../../jobs/rmse-job.ts';
import type { Role } from '../../reports/rmse-notes.ts';
import { type Card, card, menu, text } from '../../ui/card.ts';
import { plain, quoted } from '../../ui/escape.ts';
import type { Context } from '../context.ts';

const ACTIONS = { actual: 'rmse.actual', predicted: 'rmse.predicted' } as const;
const ROLES = ['actual', 'predicted'] as const satisfies Role[];

/** Asks which columns are meant. A choice once made can be changed until both are there. */
export function renderColumnChoice(
  upload: string,
  file: string,
  found: Extract<RmseOutcome, { kind: 'choose' }>,
  { words }: Pick<Context, 'words'>,
): Card {
  const { which } = words.rmse;
  const [only] = found.missing;
  const menus = ROLES.map((role) => {
    const other = role === 'actual' ? found.predicted : found.actual;
    const options = found.columns
      .filter(({ id }) => id !== other)
      .map(({ id, name }) => ({ value: id, label: plain(name) || id, default: id === found[role] }));
    return menu(which[role], options, ACTIONS[role], { upload });
  });
  const why = found.missing.length === 1 && only ? which.one(only, quoted(file)) : which.both(quoted(file));
  return card('plain', [text(which.title, why), ...menus, text(`-# ${which.waits}`)]);
}
