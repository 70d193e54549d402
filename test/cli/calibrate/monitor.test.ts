import { describe, expect, test } from 'vitest';
import { calibrateMonitor } from '../../../src/cli/calibrate/monitor.ts';
import { monitorDelays } from '../../../src/cli/calibrate/monitor-delays.ts';
import { monitorFalseAlarms } from '../../../src/cli/calibrate/monitor-false-alarms.ts';
import { makeStream, STREAM_KINDS } from '../../../src/cli/calibrate/monitor-streams.ts';
import { adwinSmallestShift } from '../../../src/stats/detection/smallest-shift.ts';
import { mean } from '../../../src/stats/mean.ts';
import { standardDeviation } from '../../../src/stats/standard-deviation.ts';

test.each(STREAM_KINDS)('a stream of %s has the mean and spread that its shift is measured in', (kind) => {
  const still = makeStream({ kind, rows: 40_000 }, 1);
  const moved = makeStream({ kind, rows: 40_000, change: 0, shift: 1 }, 2);
  const sd = standardDeviation(still);
  expect((mean(moved) - mean(still)) / sd).toBeCloseTo(1, 1);
  expect(makeStream({ kind, rows: 50 }, 7)).toEqual(makeStream({ kind, rows: 50 }, 7));
});

describe('what is promised of /monitor', () => {
  test('ADWIN raises a false alarm in few streams of any kind, the limits in few chunks', () => {
    for (const { streams, chunks } of monitorFalseAlarms(3, 100, [600])) {
      expect(streams.ADWIN).toBeLessThanOrEqual(0.05);
      expect(chunks).toBeLessThanOrEqual(0.02);
    }
  });

  test('a change of one standard deviation is told nearly always, sooner the larger it is', () => {
    const delays = monitorDelays(4, 60, [1, 2]).filter(({ detector }) => detector === 'ADWIN');
    for (const { seen, off } of delays) {
      expect(seen).toBeGreaterThan(0.95);
      expect(off).toBeLessThan(15);
    }
    for (const kind of STREAM_KINDS) {
      const [one, two] = delays.filter((delay) => delay.kind === kind);
      expect(two?.delay).toBeLessThanOrEqual(one?.delay ?? 0);
    }
  });
});

test('the smallest shift that is promised to be seen is seen in about four of five streams', () => {
  const [normal] = monitorDelays(6, 200, [adwinSmallestShift(1200, 1)]);
  expect(normal?.seen).toBeGreaterThan(0.65);
  expect(normal?.seen).toBeLessThan(0.97);
});

test('the tables have a cell for each heading, and are the same for the same seed', () => {
  const options = { seed: 5, streams: 5, lengths: [200], shifts: [1] };
  const tables = calibrateMonitor(options);
  for (const { header, rows } of tables) for (const row of rows) expect(row).toHaveLength(header.length);
  expect(calibrateMonitor(options)).toEqual(tables);
});
