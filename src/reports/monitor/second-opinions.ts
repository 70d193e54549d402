import type { MonitorNote } from './monitor-notes.ts';
import type { MonitorDetector } from './monitor-report-schema.ts';

/** What speaks for a change where the detector that decides saw none: chunks outside of their limits, other detectors. */
export function secondOpinions(
  chunks: readonly { alert: boolean }[],
  others: readonly MonitorDetector[],
): MonitorNote[] {
  const notes: MonitorNote[] = [];
  const alerts = chunks.filter(({ alert }) => alert).length;
  if (alerts > 0) notes.push({ code: 'alerts_without_change', params: { alerts } });
  for (const { name, change_points } of others) {
    const [first] = change_points;
    if (first === undefined || name === 'adwin') continue;
    notes.push({ code: 'second_opinion', params: { detector: name, count: change_points.length, first } });
  }
  return notes;
}
