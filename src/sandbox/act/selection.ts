import { UserError } from './errors.ts';

/** Refuses a selection of too few or too many values. */
export function checkSelection(count: number, min: number, max: number): void {
  if (count < min) throw new UserError('too_few_values', `Select at least ${min}.`);
  if (count > max) throw new UserError('too_many_values', `Select at most ${max}.`);
}
