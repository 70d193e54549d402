import { isConstant } from '../../stats/is-constant.ts';
import { maxError } from '../../stats/max-error.ts';
import { meanAbsoluteError } from '../../stats/mean-absolute-error.ts';
import { meanAbsolutePercentageError } from '../../stats/mean-absolute-percentage-error.ts';
import { meanError } from '../../stats/mean-error.ts';
import { meanSquaredError } from '../../stats/mean-squared-error.ts';
import { medianAbsoluteError } from '../../stats/median-absolute-error.ts';
import { normalisedRmse } from '../../stats/normalised-rmse.ts';
import type { Numbers } from '../../stats/numbers.ts';
import { rSquared } from '../../stats/r-squared.ts';
import { rmse } from '../../stats/rmse.ts';
import { symmetricMeanAbsolutePercentageError } from '../../stats/symmetric-mean-absolute-percentage-error.ts';
import { weightedAbsolutePercentageError } from '../../stats/weighted-absolute-percentage-error.ts';
import type { RmseNote } from './rmse-notes.ts';
import type { RegressionMetrics } from './rmse-report-schema.ts';

/** Every figure of a regression, and for each one that is null the note that says why. */
export function regressionFigures(
  actual: Numbers,
  predicted: Numbers,
): { metrics: RegressionMetrics; notes: RmseNote[] } {
  const notes: RmseNote[] = [];
  const finite = (metric: string, value: number | null): number | null => {
    if (value === null || Number.isFinite(value)) return value;
    notes.push({ code: 'figure_too_large', params: { metric } });
    return null;
  };

  const metrics: RegressionMetrics = {
    rmse: rmse(actual, predicted),
    mse: finite('mse', meanSquaredError(actual, predicted)),
    mae: meanAbsoluteError(actual, predicted),
    bias: meanError(actual, predicted),
    median_ae: medianAbsoluteError(actual, predicted),
    max_error: maxError(actual, predicted),
    r2: finite('r2', rSquared(actual, predicted)),
    mape: finite('mape', meanAbsolutePercentageError(actual, predicted)),
    smape: symmetricMeanAbsolutePercentageError(actual, predicted),
    wape: finite('wape', weightedAbsolutePercentageError(actual, predicted)),
    nrmse: finite('nrmse', normalisedRmse(actual, predicted)),
  };
  return { metrics, notes: [...whyUndefined(actual), ...notes] };
}

function whyUndefined(actual: Numbers): RmseNote[] {
  const notes: RmseNote[] = [];
  if (isConstant(actual)) {
    notes.push({ code: 'constant_actual', params: { value: actual[0] ?? 0 } });
  }
  let zeros = 0;
  for (let row = 0; row < actual.length; row++) if (actual[row] === 0) zeros++;
  if (zeros > 0) notes.push({ code: 'mape_zero', params: { count: zeros } });
  if (zeros === actual.length) notes.push({ code: 'wape_zero', params: {} });
  return notes;
}
