import { createAdwin } from '../../stats/detection/adwin.ts';
import { changePoints } from '../../stats/detection/change-points.ts';
import { createDdm } from '../../stats/detection/ddm.ts';
import type { Detector } from '../../stats/detection/detector.ts';
import { createPageHinkley } from '../../stats/detection/page-hinkley.ts';
import { standardise } from '../../stats/detection/standardise.ts';
import type { StreamKind } from './monitor-streams.ts';

export const DETECTORS = ['ADWIN', 'Page–Hinkley', 'DDM'] as const;
export type DetectorName = (typeof DETECTORS)[number];

const CREATE: Record<DetectorName, () => Detector> = {
  ADWIN: () => createAdwin(),
  'Page–Hinkley': () => createPageHinkley(),
  DDM: () => createDdm(),
};

/** The rows at which a detector tells a change of a stream, standardised as `/monitor` does; null where it takes no such values. */
export function detected(name: DetectorName, kind: StreamKind, stream: Float64Array): number[] | null {
  if (name === 'DDM' && kind !== 'errors') return null;
  return changePoints(standardise(stream).values, CREATE[name]);
}
