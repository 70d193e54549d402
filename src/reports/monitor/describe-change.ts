import { likelyStart } from '../../stats/detection/likely-start.ts';
import { figureOf } from './figure-of.ts';
import type { MonitorMetric } from './monitor-metric.ts';
import type { MonitorChange } from './monitor-report-schema.ts';

type Told = {
  metric: MonitorMetric;
  watched: Float64Array;
  changePoints: readonly number[];
  lines: Uint32Array;
  momentAt: (row: number) => string | number | null;
};

/** When the first change was noticed and probably began, and the metric before and after it; null without a change. */
export function describeChange({
  metric,
  watched,
  changePoints,
  lines,
  momentAt,
}: Told): MonitorChange | null {
  const [noticed, next] = changePoints;
  if (noticed === undefined) return null;
  const began = likelyStart(watched, 0, noticed);
  const end = next === undefined ? watched.length : likelyStart(watched, noticed + 1, next);
  return {
    line: lines[noticed] ?? 0,
    time: momentAt(noticed),
    began,
    began_line: lines[began] ?? 0,
    began_time: momentAt(began),
    before: figureOf(metric, watched, 0, began - 1),
    after: figureOf(metric, watched, began, end - 1),
  };
}
