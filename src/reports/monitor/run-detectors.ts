import { ADWIN, createAdwin } from '../../stats/detection/adwin.ts';
import { changePoints } from '../../stats/detection/change-points.ts';
import { createDdm, DDM } from '../../stats/detection/ddm.ts';
import { createPageHinkley, PAGE_HINKLEY } from '../../stats/detection/page-hinkley.ts';
import type { Standardised } from '../../stats/detection/standardise.ts';
import type { MonitorDetector } from './monitor-report-schema.ts';

type Named<Name extends MonitorDetector['name']> = Extract<MonitorDetector, { name: Name }>;

/** Where each detector sees the stream change. DDM takes errors of labels only. */
export function runDetectors({ values, standard }: Standardised, errors: boolean) {
  const adwin: Named<'adwin'> = {
    name: 'adwin',
    parameters: {
      delta: ADWIN.delta,
      clock: ADWIN.clock,
      max_buckets: ADWIN.maxBuckets,
      min_window_length: ADWIN.minWindowLength,
      grace_period: ADWIN.gracePeriod,
      standardised_by: standard,
    },
    change_points: changePoints(values, () => createAdwin()),
  };
  const pageHinkley: Named<'page_hinkley'> = {
    name: 'page_hinkley',
    parameters: {
      min_instances: PAGE_HINKLEY.minInstances,
      delta: PAGE_HINKLEY.delta,
      threshold: PAGE_HINKLEY.threshold,
      alpha: PAGE_HINKLEY.alpha,
      mode: 'both',
      standardised_by: standard,
    },
    change_points: changePoints(values, () => createPageHinkley()),
  };
  const ddm: Named<'ddm'> = {
    name: 'ddm',
    parameters: {
      warm_start: DDM.warmStart,
      warning_threshold: DDM.warningLevel,
      drift_threshold: DDM.driftLevel,
    },
    change_points: errors ? changePoints(values, () => createDdm()) : [],
  };
  return { adwin, others: errors ? [pageHinkley, ddm] : [pageHinkley] };
}
