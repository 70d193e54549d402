import { monitorDelays } from './monitor-delays.ts';
import { monitorFalseAlarms } from './monitor-false-alarms.ts';
import type { StreamKind } from './monitor-streams.ts';

/** A table for docs/statistics.md. */
export type CalibrationTable = { title: string; header: string[]; rows: string[][] };

export type MonitorCalibration = {
  seed: number;
  /** Simulated streams for each row of a table. */
  streams: number;
  lengths?: readonly number[];
  /** In standard deviations. */
  shifts?: readonly number[];
};

const LENGTHS = [180, 600, 2000, 10_000];
const SHIFTS = [0.25, 0.5, 1, 2];

const NAMES: Record<StreamKind, string> = {
  normal: 'normal',
  skewed: 'skewed (exponential)',
  errors: 'errors, 10 %',
};

/**
 * How far `/monitor` can be trusted, by simulation: false alarms of streams in which nothing changes, and the delay after
 * a change of the mean. The same seed gives the same tables.
 */
export function calibrateMonitor(options: MonitorCalibration): CalibrationTable[] {
  const { seed, streams, lengths = LENGTHS, shifts = SHIFTS } = options;
  const alarms = monitorFalseAlarms(seed, streams, lengths).map((one) => [
    NAMES[one.kind],
    String(one.rows),
    percent(one.streams.ADWIN),
    percent(one.streams['Page–Hinkley']),
    percent(one.streams.DDM),
    percent(one.chunks, 2),
  ]);
  const delays = monitorDelays(seed + 1, streams, shifts).map((one) => [
    NAMES[one.kind],
    `${one.shift} sd`,
    one.detector,
    percent(one.early),
    percent(one.seen),
    one.delay === null ? '–' : String(one.delay),
    one.off === null ? '–' : String(one.off),
  ]);
  return [
    {
      title: `False alarms where nothing changes (${streams} streams a row)`,
      header: ['Values', 'Rows', 'ADWIN', 'Page–Hinkley', 'DDM', 'Chunks outside the limits'],
      rows: alarms,
    },
    {
      title: `A change of the mean at row 600 of 1,200 (${streams} streams a row)`,
      header: ['Values', 'Change', 'Detector', 'Alarm before', 'Told after', 'Median delay', 'Start off by'],
      rows: delays,
    },
  ];
}

function percent(share: number | null, digits = 1): string {
  return share === null ? '–' : `${(100 * share).toFixed(digits)} %`;
}
