/**
 * Mills' ratio (1 − Φ(z)) ÷ φ(z): the share of a standard normal distribution above `z`, in units of its density there.
 * To about 14 digits for z ≥ 3.
 *
 * Laplace's continued fraction 1/(z + 1/(z + 2/(z + 3/(z + …)))), evaluated from the inside.
 */
export function millsRatio(z: number): number {
  let inner = z;
  for (let step = 100; step > 0; step--) inner = z + step / inner;
  return 1 / inner;
}
