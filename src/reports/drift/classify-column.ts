import { type CategoryCounts, categoryCounts } from '../../stats/distances/category-counts.ts';
import { isIdentifier } from './is-identifier.ts';
import { reorder } from './level-counts.ts';
import { looksLikeScale } from './looks-like-scale.ts';
import { inKnownOrder } from './ordered-words.ts';
import type { Side } from './side.ts';

export type Classified =
  /** Nothing in it can be compared but how much of it is missing. */
  | { type: 'empty' | 'date' | 'identifier' | 'constant' }
  | { type: 'numeric'; reference: Float64Array; current: Float64Array }
  /** `ordinal`: the levels are from low to high. `numbers`: the levels are numbers. */
  | { type: 'binary' | 'ordinal' | 'categorical'; counts: CategoryCounts; numbers: boolean };

export type Classification =
  | { kind: 'classified'; classified: Classified }
  /** It may be a scale: the learner knows. `otherwise` is what it is without an answer. */
  | { kind: 'scale'; levels: string[]; otherwise: Classified };

/**
 * The type of a column, judged over both samples together. The two sides are of one kind, or one of them is empty.
 *
 * @param answer what the learner said of a column that may be a scale
 */
export function classifyColumn(
  name: string,
  reference: Side,
  current: Side,
  answer: 'ordinal' | 'categorical' | undefined,
): Classification {
  const kind = reference.values.length > 0 ? reference.kind : current.kind;
  if (reference.values.length + current.values.length === 0) return classified({ type: 'empty' });
  if (kind === 'date') return classified({ type: 'date' });
  if (isIdentifier(name, reference, current)) return classified({ type: 'identifier' });
  return kind === 'number'
    ? classifyNumbers(numbersOf(reference), numbersOf(current), answer)
    : classifyTexts(textsOf(reference), textsOf(current), answer);
}

const classified = (one: Classified): Classification => ({ kind: 'classified', classified: one });

function classifyNumbers(
  reference: Float64Array,
  current: Float64Array,
  answer: 'ordinal' | 'categorical' | undefined,
): Classification {
  const few = fewLevels(reference, current);
  if (!few) return classified({ type: 'numeric', reference, current });
  if (few.length === 1) return classified({ type: 'constant' });
  const levels = few.map(String);
  const counts = reorder(categoryCounts(Array.from(reference, String), Array.from(current, String)), levels);
  if (few.length === 2) return classified({ type: 'binary', counts, numbers: true });
  const otherwise: Classified = { type: 'numeric', reference, current };
  if (!looksLikeScale(levels)) return classified(otherwise);
  if (answer) return classified({ type: answer, counts, numbers: true });
  return { kind: 'scale', levels, otherwise };
}

function classifyTexts(
  reference: readonly string[],
  current: readonly string[],
  answer: 'ordinal' | 'categorical' | undefined,
): Classification {
  const counts = categoryCounts(reference, current);
  const { categories: levels } = counts;
  if (levels.length === 1) return classified({ type: 'constant' });
  if (levels.length === 2) return classified({ type: 'binary', counts, numbers: false });
  const known = inKnownOrder(levels);
  if (known) return classified({ type: 'ordinal', counts: reorder(counts, known), numbers: false });
  const otherwise: Classified = { type: 'categorical', counts, numbers: false };
  const ascending = [...levels].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  if (!looksLikeScale(ascending)) return classified(otherwise);
  if (answer === 'ordinal') {
    return classified({ type: 'ordinal', counts: reorder(counts, ascending), numbers: false });
  }
  return answer ? classified(otherwise) : { kind: 'scale', levels: ascending, otherwise };
}

const FEW = 7;

/** The distinct values in ascending order, or null where there are more than a scale has. */
function fewLevels(reference: Float64Array, current: Float64Array): number[] | null {
  const levels = new Set<number>();
  for (const values of [reference, current]) {
    for (const value of values) {
      levels.add(value);
      if (levels.size > FEW) return null;
    }
  }
  return [...levels].sort((a, b) => a - b);
}

const numbersOf = (side: Side) => (side.kind === 'number' ? side.values : new Float64Array());
const textsOf = (side: Side) => (side.kind === 'text' ? side.values : []);
