/**
 * Orders labels: numbers by size and before texts, texts by their code units, so that no machine's language plays a part.
 */
export function compareLabels(a: string, b: string): number {
  const [left, right] = [numberOf(a), numberOf(b)];
  if (left !== null && right !== null) return left - right;
  if (left !== null || right !== null) return left === null ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The number that a label is, where it is written as this room writes numbers: `1`, never `01` or `1.0`. */
function numberOf(label: string): number | null {
  const value = Number(label);
  return Number.isFinite(value) && String(value) === label ? value : null;
}
