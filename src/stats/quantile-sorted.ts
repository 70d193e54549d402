import type { Numbers } from './numbers.ts';

/**
 * The value below which a share of an ascending sample lies, interpolated linearly between neighbours: type 7 of
 * Hyndman and Fan (1996), the default of NumPy and R. NaN for an empty sample.
 *
 * @param share from 0 to 1
 */
export function quantileSorted(ascending: Numbers, share: number): number {
  const place = (ascending.length - 1) * share;
  const low = ascending[Math.floor(place)] ?? Number.NaN;
  const high = ascending[Math.ceil(place)] ?? Number.NaN;
  const between = place - Math.floor(place);
  // Weighted, not low + between × (high − low): that difference can overflow.
  return between === 0 ? low : low * (1 - between) + high * between;
}
