export type Bounds = { min: number; max: number };

/**
 * The selection after a choice was picked: in its place where only one can be chosen, else added or taken away. What would
 * exceed the maximum, or leave a single select empty that needs a value, changes nothing.
 */
export function toggled(chosen: readonly string[], value: string, { min, max }: Bounds): string[] {
  const without = chosen.filter((other) => other !== value);
  const had = without.length < chosen.length;
  if (max <= 1) return had && min === 0 ? [] : [value];
  if (had) return without;
  return chosen.length < max ? [...chosen, value] : [...chosen];
}
