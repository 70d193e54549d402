import { deviations } from './deviations.ts';
import { isConstant } from './is-constant.ts';
import type { Numbers } from './numbers.ts';
import { rootMeanSquare } from './root-mean-square.ts';

/**
 * Standard deviation of these values themselves (ddof 0): the root of their mean squared distance from their mean.
 * It is also the RMSE of answering every row with the mean. In their unit; NumPy's `std`, but exactly 0 for a constant.
 */
export function standardDeviation(values: Numbers): number {
  if (isConstant(values)) return 0;
  return rootMeanSquare(deviations(values));
}
