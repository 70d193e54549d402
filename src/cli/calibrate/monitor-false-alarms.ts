import { chunkSize } from '../../reports/monitor/chunk-rows.ts';
import { judgeChunks } from '../../reports/monitor/judge-chunks.ts';
import { DETECTORS, type DetectorName, detected } from './monitor-detectors.ts';
import { makeStream, STREAM_KINDS, type StreamKind } from './monitor-streams.ts';

export type FalseAlarms = {
  kind: StreamKind;
  rows: number;
  /** The share of streams, in which nothing changes, with at least one change told; null where not applicable. */
  streams: Record<DetectorName, number | null>;
  /** The share of chunks after the reference that lie outside of their limits: 0.27 % where means are normal. */
  chunks: number;
};

/** How often each detector, and the control limits, raise an alarm although nothing changes. */
export function monitorFalseAlarms(seed: number, streams: number, lengths: readonly number[]): FalseAlarms[] {
  return STREAM_KINDS.flatMap((kind, at) =>
    lengths.map((rows) => {
      const alarms = new Map<DetectorName, number>();
      let outside = 0;
      let judged = 0;
      for (let draw = 0; draw < streams; draw++) {
        const stream = makeStream({ kind, rows }, seed + at * 1e6 + rows * 1e3 + draw);
        for (const name of DETECTORS) {
          const found = detected(name, kind, stream);
          if (found) alarms.set(name, (alarms.get(name) ?? 0) + (found.length > 0 ? 1 : 0));
        }
        const { chunks, reference } = judgeChunks('mean', stream, chunkSize(rows, undefined));
        if (reference === 0) continue;
        outside += chunks.filter(({ alert }) => alert).length;
        judged += chunks.length - reference;
      }
      const share = (name: DetectorName) => {
        const count = alarms.get(name);
        return count === undefined ? null : count / streams;
      };
      return {
        kind,
        rows,
        streams: { ADWIN: share('ADWIN'), 'Page–Hinkley': share('Page–Hinkley'), DDM: share('DDM') },
        chunks: judged === 0 ? 0 : outside / judged,
      };
    }),
  );
}
