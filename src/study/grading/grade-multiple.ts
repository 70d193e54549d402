import type { MultipleQuestion, OptionId } from '../types.ts';
import { type Graded, gradedBy, type Misconception } from './graded.ts';

/** A point for every right option that was chosen, and one less for every wrong one: choosing all of them earns nothing. */
export function gradeMultiple(
  { options, keys }: MultipleQuestion,
  chosen: readonly OptionId[],
): Graded | undefined {
  if (!chosen.every((id) => options.some((option) => option.id === id))) return undefined;
  const picked = new Set(chosen);
  const hits = keys.filter((key) => picked.has(key)).length;
  const misses = picked.size - hits;
  const misconceptions = options.flatMap(({ id, misconception, missed }): Misconception[] => {
    const isKey = keys.includes(id);
    if (!isKey && picked.has(id) && misconception) return [{ option: id, text: misconception }];
    return isKey && !picked.has(id) && missed ? [{ option: id, text: missed }] : [];
  });
  return gradedBy(hits - misses, keys.length, misconceptions);
}
