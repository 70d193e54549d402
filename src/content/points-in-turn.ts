import type { ControlChart } from '../charts/control-chart-data.ts';

type Marks = {
  /** The same for every point. */
  limits?: { readonly low: number; readonly high: number };
  /** Whether points outside of the limits are marked, where that is not for the learner to see. */
  marked?: boolean;
} & Partial<Pick<ControlChart, 'reference' | 'firstChange' | 'columns'>>;

/** A control chart of a few values from 0 up, a point for each, in turn. */
export function pointsInTurn(
  values: readonly number[],
  { limits, marked = false, ...changes }: Marks = {},
): ControlChart {
  return {
    chunks: values.map((value, at) => {
      const isOutside = limits !== undefined && (value < limits.low || value > limits.high);
      const { low, high } = limits ?? { low: null, high: null };
      return { from: at, to: at, value, low, high, alert: marked && isOutside };
    }),
    size: 1,
    reference: 0,
    firstChange: null,
    times: null,
    columns: { value: null, time: null },
    bounds: { low: 0, high: null },
    ...changes,
  };
}
