import { scaleLinear } from 'd3-scale';
import { formatNumber, type NumberStyle } from '../i18n/numbers.ts';
import { textWidth } from './svg-text.ts';
import { TEXT } from './theme.ts';

export type Axis = { domain: [number, number]; ticks: { value: number; label: string }[] };

const TICKS = 5;
const GAP = 20;

/**
 * An axis that holds all values from `low` to `high`, with about five round ticks, worded in the learner's style with as
 * many digits as tell neighbours apart; `percent` for shares.
 */
export function axisTicks(low: number, high: number, style: NumberStyle, percent = false): Axis {
  const [from, to] = widen(low, high);
  const scale = scaleLinear([from, to], [0, 1]).nice(TICKS);
  const [start = from, end = to] = scale.domain();
  // Of values that differ in their last digit only, a round end may be rounded to the wrong side of them.
  return {
    domain: [Math.min(start, from), Math.max(end, to)],
    ticks: labelled(scale.ticks(TICKS), style, percent),
  };
}

/** Every how manieth label of a row of them there is room for. */
export function labelStride({ ticks }: Axis, room: number): number {
  const each = room / Math.max(1, ticks.length - 1);
  return Math.max(1, Math.ceil((widestLabel(ticks) + GAP) / each));
}

/** Width of the widest label, in px. */
export function widestLabel(ticks: Axis['ticks']): number {
  return Math.max(0, ...ticks.map(({ label }) => textWidth(label, TEXT.body)));
}

/** Steps of a smaller axis have no inverse among a computer's numbers, which the scale needs. */
const SMALLEST = 1e-290;

/** A point has no extent: it gets a tenth of its size on each side. So does what is as good as a point. */
function widen(low: number, high: number): [number, number] {
  if (high - low >= SMALLEST) return [low, high];
  const reach = Math.max(Math.abs(low) / 10, low === 0 && high === 0 ? 1 : SMALLEST);
  return [low - reach, high + reach];
}

function labelled(ticks: readonly number[], style: NumberStyle, percent: boolean): Axis['ticks'] {
  const [first = 0, second = first] = ticks;
  const step = Math.abs(second - first);
  const largest = Math.max(0, ...ticks.map(Math.abs));
  // From the digit of the largest tick to the digit of the step.
  const digits =
    step > 0 && largest > 0 ? Math.floor(Math.log10(largest)) - Math.floor(Math.log10(step)) + 1 : 4;
  const significant = Math.min(17, Math.max(1, digits));
  return ticks.map((value) => ({ value, label: formatNumber(value, style, { significant, percent }) }));
}
