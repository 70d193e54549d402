/**
 * A label reduced to what people mean by it: without case, accents, and doubled or invisible spaces, so that `si`, `SI` and
 * `Sí` are one. Marks such as + and − stay: they can be all that tells two labels apart.
 */
export function labelKey(label: string): string {
  return label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\p{Cf}]/gu, '')
    .replace(/[\s_]+/g, ' ')
    .trim();
}
