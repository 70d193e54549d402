/**
 * How many of six columns each picture of a gallery takes, in Discord's arrangement of 1 to 10: what does not fill a row of
 * three stands above in wider tiles; three are one beside two, which a grid area and not a span makes.
 */
export function tileSpans(count: number): number[] {
  if (count <= 0) return [];
  if (count === 1) return [6];
  if (count === 2 || count === 4) return Array.from({ length: count }, () => 3);
  const first = count % 3;
  return Array.from({ length: count }, (_, index) => (index < first ? 6 / first : 2));
}
