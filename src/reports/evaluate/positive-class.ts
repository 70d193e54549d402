import { answerText } from '../question-key.ts';
import { labelKey } from './label-key.ts';

/** Words for yes, and the number that stands for it; compared without case and accents. */
const WORDS = new Set(['1', 'si', 'yes', 'true', 'positivo', 'positive', 'verdadero']);

export type PositiveClass =
  /** `why` is `named` where the learner said it. */
  | { kind: 'found'; positive: string; other: string; why: 'named' | 'word' | 'rarer' }
  /** No word tells, and both classes are equally frequent. */
  | { kind: 'unclear' }
  | { kind: 'not_found' };

/**
 * Which of two classes is the positive one, the one to be found: as named, else by a word for yes, else the rarer.
 *
 * @param classes the two labels, each with how often it occurs among the actual values
 */
export function positiveClass(
  classes: readonly [{ label: string; count: number }, { label: string; count: number }],
  named: string | undefined,
): PositiveClass {
  const [first, second] = classes;
  const found = (label: string, why: 'named' | 'word' | 'rarer'): PositiveClass => ({
    kind: 'found',
    positive: label,
    other: label === first.label ? second.label : first.label,
    why,
  });
  if (named !== undefined) {
    const label = labelNamed([first.label, second.label], named);
    return label === null ? { kind: 'not_found' } : found(label, 'named');
  }
  const [known, another] = classes.filter(({ label }) => WORDS.has(labelKey(label)));
  if (known && !another) return found(known.label, 'word');
  if (first.count === second.count) return { kind: 'unclear' };
  return found(first.count < second.count ? first.label : second.label, 'rarer');
}

/** The label that was meant: written so, of the same value, or the only one that differs in case or accents alone. */
function labelNamed(labels: readonly string[], named: string): string | null {
  const typed = named.trim();
  const exact = labels.find((label) => label === typed || answerText(label) === typed);
  if (exact !== undefined) return exact;
  const value = Number(typed.replace(',', '.'));
  const equal = labels.find((label) => typed !== '' && Number(label) === value);
  if (equal !== undefined) return equal;
  const [only, another] = labels.filter((label) => labelKey(label) === labelKey(typed));
  return only !== undefined && another === undefined ? only : null;
}
