import { type Random32, xoshiro128 } from '../../stats/random/xoshiro128.ts';

/** Kinds of streams: values of a bell curve, values of which a few are large, and errors of one row in ten. */
export const STREAM_KINDS = ['normal', 'skewed', 'errors'] as const;
export type StreamKind = (typeof STREAM_KINDS)[number];

const ERROR_RATE = 0.1;
const ERROR_SD = Math.sqrt(ERROR_RATE * (1 - ERROR_RATE));

export type StreamShape = {
  kind: StreamKind;
  rows: number;
  /** From this row on the mean is higher by `shift` standard deviations. */
  change?: number;
  shift?: number;
};

/** A stream of independent values. The same seed gives the same stream. */
export function makeStream(
  { kind, rows, change = rows, shift = 0 }: StreamShape,
  seed: number,
): Float64Array {
  const random = xoshiro128(seed);
  return Float64Array.from({ length: rows }, (_, row) => draw(kind, row < change ? 0 : shift, random));
}

function draw(kind: StreamKind, shift: number, random: Random32): number {
  switch (kind) {
    case 'normal':
      // Box and Muller (1958).
      return Math.sqrt(-2 * Math.log(even(random))) * Math.cos(2 * Math.PI * even(random)) + shift;
    case 'skewed':
      return -Math.log(even(random)) + shift;
    case 'errors':
      return even(random) < ERROR_RATE + shift * ERROR_SD ? 1 : 0;
    default:
      return kind satisfies never;
  }
}

/** From 0 to 1, never 0 or 1. */
function even(random: Random32): number {
  return (random() + 0.5) / 2 ** 32;
}
