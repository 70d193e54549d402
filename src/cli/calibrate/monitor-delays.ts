import { likelyStart } from '../../stats/detection/likely-start.ts';
import { median } from '../../stats/median.ts';
import { DETECTORS, type DetectorName, detected } from './monitor-detectors.ts';
import { makeStream, STREAM_KINDS, type StreamKind } from './monitor-streams.ts';

/** Where the mean changes: rows before it, and as many after it. */
const BEFORE = 600;

export type Delay = {
  kind: StreamKind;
  /** In standard deviations. */
  shift: number;
  detector: DetectorName;
  /** The share of streams with an alarm before the change. */
  early: number;
  /** Of the others, the share in which the change was told at all within the 600 rows after it. */
  seen: number;
  /** The median number of rows from the change until it was told, where it was. */
  delay: number | null;
  /** The median distance of the row at which it is said to have begun from that at which it did. */
  off: number | null;
};

/** How long each detector takes to tell a change of so many standard deviations. */
export function monitorDelays(seed: number, streams: number, shifts: readonly number[]): Delay[] {
  return STREAM_KINDS.flatMap((kind, at) =>
    shifts.flatMap((shift) => {
      const shape = { kind, rows: 2 * BEFORE, change: BEFORE, shift };
      const drawn = Array.from({ length: streams }, (_, draw) =>
        makeStream(shape, seed + at * 1e6 + shift * 1e5 + draw),
      );
      return DETECTORS.flatMap((detector) => {
        const found = drawn.map((stream) => ({ stream, rows: detected(detector, kind, stream) }));
        if (found.some(({ rows }) => rows === null)) return [];
        const firsts = found.map(({ stream, rows }) => ({ stream, first: rows?.[0] ?? null }));
        const early = firsts.filter(({ first }) => first !== null && first < BEFORE).length;
        const told = firsts.flatMap(({ stream, first }) =>
          first !== null && first >= BEFORE ? [{ stream, first }] : [],
        );
        const offs = told.map(({ stream, first }) => Math.abs(likelyStart(stream, 0, first) - BEFORE));
        return {
          kind,
          shift,
          detector,
          early: early / streams,
          seen: told.length / Math.max(1, streams - early),
          delay: told.length > 0 ? median(told.map(({ first }) => first - BEFORE)) : null,
          off: told.length > 0 ? median(offs) : null,
        };
      });
    }),
  );
}
