import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { formatNumber, type NumberStyle } from '../i18n/numbers.ts';
import { type Axis, axisTicks, widestLabel } from './axis-ticks.ts';
import { drawCard } from './card.ts';
import type { ControlChartWords } from './control-chart-words.ts';
import { drawControlKey } from './control-key.ts';
import { type RowTimes, rowLabels } from './control-row-labels.ts';
import { drawDashedLine } from './dashed-line.ts';
import { drawDiamond } from './diamond.ts';
import { fillSlots } from './fill-slots.ts';
import { elide, round, svgText, textWidth } from './svg-text.ts';
import { COLOURS, INNER, MARGIN, SIZE, TEXT, WEIGHT } from './theme.ts';

/** Rows count from 0; `from` and `to` both belong to a chunk. */
export type ChartedChunk = {
  from: number;
  to: number;
  value: number;
  low: number | null;
  high: number | null;
  alert: boolean;
};

/** Finite values, at least one chunk. */
export type ControlChart = {
  chunks: readonly ChartedChunk[];
  /** Rows of a whole chunk. */
  size: number;
  /** How many chunks, from the first, the limits come from. */
  reference: number;
  /** The row at which the first change was noticed. */
  firstChange: number | null;
  times: RowTimes | null;
  columns: { value: string | null; time: string | null };
  /** Between which values the metric lies by its nature; a limit beyond is not drawn there. */
  bounds: { low: number | null; high: number | null };
};

const KEY = 34;
const LOWER = 606;
const TOP = 168;
const BOTTOM = 458;
const GAP = 24;

type Frame = { left: number; right: number; top: number; bottom: number };
type Place = (value: number) => number;

/**
 * A point for each chunk of rows, in their order, joined by a line; the band of the limits and the span of chunks that
 * gave them; chunks outside of the limits as diamonds; a line where a change was first noticed. An SVG of 720 × 640, or
 * less without limits.
 */
export function drawControlChart(chart: ControlChart, words: ControlChartWords, style: NumberStyle): string {
  const { chunks, size, firstChange, times, columns } = chart;
  const n = (chunks.at(-1)?.to ?? 0) + 1;
  const axis = axisTicks(...spanOf(chart), style);
  const frame = {
    left: MARGIN + widestLabel(axis.ticks) + 14,
    right: SIZE - MARGIN,
    top: TOP,
    bottom: BOTTOM,
  };
  const x = scaleLinear([0, n], [frame.left, frame.right]);
  const y = scaleLinear(axis.domain, [frame.bottom, frame.top]).clamp(true);
  const labels = rowLabels(times, style);
  const named = times ? labels.exact : (row: number) => fillSlots(words.row, { row: labels.exact(row) });
  const height = chart.reference > 0 ? LOWER + KEY : LOWER;
  const title = (phrase: string, column: string | null) =>
    elide(fillSlots(phrase, { column: elide(column ?? '', 0.7 * INNER, TEXT.body) }), INNER - 32, TEXT.body);
  const count = (value: number) => formatNumber(value, style, { fractionDigits: 0 });
  return drawCard(
    words.title,
    [
      svgText(MARGIN, MARGIN + 66, `↑ ${title(words.valueAxis, columns.value)}`, { colour: COLOURS.quiet }),
      drawReference(chart, frame, x),
      ...drawLimits(chart, x, y),
      ...drawGrid(axis, frame, y),
      ...drawRowTicks(chunks, frame, x, labels.short),
      firstChange === null ? '' : drawChange(firstChange, frame, x, named, words),
      drawReferenceWord(chart, frame, x, words),
      ...drawPoints(chunks, x, y),
      svgText(
        frame.right,
        frame.bottom + 68,
        `${title(times ? words.timeAxis : words.rowAxis, columns.time)} →`,
        {
          colour: COLOURS.quiet,
          anchor: 'end',
        },
      ),
      chart.reference > 0 ? drawControlKey(height - MARGIN - KEY, words, chunks.some(isAlert)) : '',
      svgText(
        MARGIN,
        height - MARGIN + 4,
        elide(fillSlots(words.rows, { n: count(n), size: count(size) }), INNER, TEXT.body),
      ),
    ],
    height,
  );
}

/** From the lowest to the highest value and limit; a limit beyond what the metric can be ends there. */
function spanOf({ chunks, bounds }: ControlChart): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  const lowest = bounds.low ?? Number.NEGATIVE_INFINITY;
  const highest = bounds.high ?? Number.POSITIVE_INFINITY;
  for (const chunk of chunks) {
    low = Math.min(low, chunk.value, Math.max(lowest, chunk.low ?? chunk.value));
    high = Math.max(high, chunk.value, Math.min(highest, chunk.high ?? chunk.value));
  }
  return [low, high];
}

function referenceWidth({ chunks, reference }: ControlChart, { left }: Frame, x: Place): number {
  const last = chunks[reference - 1];
  return last ? x(last.to + 1) - left : 0;
}

function drawReference(chart: ControlChart, frame: Frame, x: Place): string {
  const width = referenceWidth(chart, frame, x);
  return `<rect x="${round(frame.left)}" y="${frame.top}" width="${round(width)}" height="${frame.bottom - frame.top}" fill="${COLOURS.ink}" fill-opacity="0.07"/>`;
}

/** Over the line of a change that falls into the reference. */
function drawReferenceWord(chart: ControlChart, frame: Frame, x: Place, words: ControlChartWords): string {
  const text = elide(words.reference, referenceWidth(chart, frame, x) - 12, TEXT.body);
  // A letter or two of a word say nothing.
  if (text.length < 4) return '';
  return svgText(frame.left + 8, frame.top - 10, text, { colour: COLOURS.quiet, halo: true });
}

/** One band for all whole chunks, and one for a short last chunk: side by side they would show seams. */
function drawLimits({ chunks }: ControlChart, x: Place, y: Place): string[] {
  const bands: { from: number; to: number; low: number; high: number }[] = [];
  for (const { from, to, low, high } of chunks) {
    if (low === null || high === null) continue;
    const band = bands.at(-1);
    if (band && band.low === low && band.high === high) band.to = to;
    else bands.push({ from, to, low, high });
  }
  return bands.map(({ from, to, low, high }) => {
    const [left, right] = [x(from), x(to + 1)];
    return `<rect x="${round(left)}" y="${round(y(high))}" width="${round(right - left)}" height="${round(y(low) - y(high))}" fill="${COLOURS.data}" fill-opacity="0.13"/>`;
  });
}

function drawGrid({ ticks }: Axis, { left, right }: Frame, y: Place): string[] {
  return ticks.flatMap(({ value, label }) => [
    `<path d="M${round(left)} ${round(y(value))}H${round(right)}" stroke="${COLOURS.grid}" stroke-width="2"/>`,
    svgText(left - 14, y(value) + 8, label, { anchor: 'end' }),
  ]);
}

/** Names the first rows of some chunks, as many as there is room for. */
function drawRowTicks(
  chunks: readonly ChartedChunk[],
  { left, right, bottom }: Frame,
  x: Place,
  label: (row: number) => string,
): string[] {
  const widest = Math.max(...chunks.slice(0, 500).map(({ from }) => textWidth(label(from), TEXT.body)));
  const room = Math.max(1, Math.floor((right - left) / (widest + GAP)));
  const stride = Math.max(1, Math.ceil(chunks.length / Math.min(room, 5)));
  return chunks
    .filter((_, at) => at % stride === 0)
    .flatMap(({ from }) => {
      const text = label(from);
      const half = textWidth(text, TEXT.body) / 2;
      const place = Math.max(MARGIN / 2 + half, Math.min(x(from), SIZE - MARGIN / 2 - half));
      return [
        `<path d="M${round(x(from))} ${round(bottom)}v8" stroke="${COLOURS.quiet}" stroke-width="2"/>`,
        svgText(place, bottom + 34, text, { anchor: 'middle' }),
      ];
    });
}

/** A vertical line with its label in a row of its own above the frame. */
function drawChange(
  row: number,
  { top, bottom }: Frame,
  x: Place,
  label: (row: number) => string,
  words: ControlChartWords,
): string {
  const text = elide(fillSlots(words.change, { when: label(row) }), INNER, TEXT.body);
  const half = textWidth(text, TEXT.body) / 2;
  const at = x(row + 0.5);
  const middle = Math.max(MARGIN + half, Math.min(at, SIZE - MARGIN - half));
  return (
    drawDashedLine(at, top - 32, at, bottom) +
    svgText(middle, top - 38, text, { anchor: 'middle', colour: COLOURS.guide, weight: WEIGHT.strong })
  );
}

const isAlert = ({ alert }: ChartedChunk) => alert;

function drawPoints(chunks: readonly ChartedChunk[], x: Place, y: Place): string[] {
  const radius = chunks.length <= 40 ? 6.5 : chunks.length <= 120 ? 4.5 : 2.5;
  const middle = ({ from, to }: ChartedChunk) => round(x((from + to + 1) / 2));
  const joined = line<ChartedChunk>(middle, ({ value }) => round(y(value)))([...chunks]) ?? '';
  return [
    `<path d="${joined}" fill="none" stroke="${COLOURS.data}" stroke-width="${radius > 3 ? 3 : 2}" stroke-linejoin="round"/>`,
    ...chunks.map((chunk) => {
      const [cx, cy] = [middle(chunk), round(y(chunk.value))];
      if (chunk.alert) return drawDiamond(cx, cy, radius + 4);
      return `<circle cx="${cx}" cy="${cy}" r="${radius}" fill="${COLOURS.data}"/>`;
    }),
  ];
}
