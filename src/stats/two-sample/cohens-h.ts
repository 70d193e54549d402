/**
 * Cohen's h, the distance of two proportions on the scale on which it is equally hard to see everywhere:
 * 2 arcsin √current − 2 arcsin √reference, from −π to π. 0.2 is called small, 0.5 medium, 0.8 large (Cohen, 1988).
 * Positive where the current share is larger.
 *
 * @param reference a share from 0 to 1
 * @param current a share from 0 to 1
 */
export function cohensH(reference: number, current: number): number {
  return 2 * (Math.asin(Math.sqrt(current)) - Math.asin(Math.sqrt(reference)));
}
