import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { NumberStyle } from '../i18n/numbers.ts';
import { type Axis, axisTicks, labelStride, widestLabel } from './axis-ticks.ts';
import { drawCard } from './card.ts';
import { drawDashedLine } from './dashed-line.ts';
import { elideMiddle } from './elide-middle.ts';
import { fillSlots } from './fill-slots.ts';
import { rmseCaptions } from './rmse-captions.ts';
import type { RmseChartWords } from './rmse-chart-words.ts';
import { elide, round, svgText, textWidth } from './svg-text.ts';
import { COLOURS, INNER, MARGIN, SIZE, TEXT } from './theme.ts';
import { thinRows } from './thin-rows.ts';

/** Pairs of finite values, at least one, and the names of their columns. */
export type PredictedAndActual = {
  actual: ArrayLike<number>;
  predicted: ArrayLike<number>;
  columns: { actual: string; predicted: string };
};

/** More dots than this are a blot, and a file that takes long to draw. */
const MOST_DOTS = 2000;

const TOP = 124;
const LINE = 32;
/** Below the frame: tick labels, the axis title, and a gap before the captions. */
const AXIS = 80;

type Frame = { left: number; right: number; top: number; bottom: number };
type Place = (value: number) => number;

/**
 * A dot for each row, its actual value to the right and its prediction upwards, on one scale for both, with the diagonal
 * where they are equal: a dot above it was predicted too high. Returns an SVG of 720 × 720.
 */
export function drawPredictedAgainstActual(
  points: PredictedAndActual,
  words: RmseChartWords,
  style: NumberStyle,
): string {
  const { actual, predicted, columns } = points;
  const drawn = thinRows(actual.length, MOST_DOTS, [largestErrorRow(points)]);
  const [low = 0, high = 0] = extent([...spanOf(actual), ...spanOf(predicted)]);
  const axis = axisTicks(low, high, style);
  const captions = rmseCaptions(actual.length, drawn.length, words, style);
  const frame = frameFor(axis, captions.length);
  const x = scaleLinear(axis.domain, [frame.left, frame.right]);
  const y = scaleLinear(axis.domain, [frame.bottom, frame.top]);

  const axisTitle = (phrase: string, column: string) =>
    elide(fillSlots(phrase, { column: elideMiddle(column, 0.75 * INNER, TEXT.body) }), INNER - 32, TEXT.body);
  return drawCard(words.title, [
    svgText(MARGIN, TOP - 24, `↑ ${axisTitle(words.predictedAxis, columns.predicted)}`, {
      colour: COLOURS.quiet,
    }),
    ...drawGrid(axis, frame, x, y),
    drawDashedLine(frame.left, frame.bottom, frame.right, frame.top),
    drawDots(points, drawn, x, y),
    ...drawCorners(frame, words),
    svgText(SIZE - MARGIN, frame.bottom + 66, `${axisTitle(words.actualAxis, columns.actual)} →`, {
      colour: COLOURS.quiet,
      anchor: 'end',
    }),
    ...captions.map((caption, line) => caption(SIZE - MARGIN - LINE * (captions.length - 1 - line))),
  ]);
}

/** The square between the labels; its left edge leaves room for the widest of them. */
function frameFor({ ticks }: Axis, captions: number): Frame {
  const labels = widestLabel(ticks);
  const side = Math.min(SIZE - TOP - AXIS - LINE * captions - MARGIN + 8, INNER - labels - 14);
  const left = Math.max(MARGIN + labels + 14, (SIZE - side) / 2);
  return { left, right: left + side, top: TOP, bottom: TOP + side };
}

function drawGrid(axis: Axis, frame: Frame, x: Place, y: Place): string[] {
  const { left, right, top, bottom } = frame;
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" stroke="${COLOURS.grid}" stroke-width="2"/>`;
  const stride = labelStride(axis, right - left);
  return axis.ticks.flatMap(({ value, label }, at) => [
    line(x(value), top, x(value), bottom),
    line(left, y(value), right, y(value)),
    svgText(left - 14, y(value) + 8, label, { anchor: 'end' }),
    at % stride === 0 ? svgText(withinCard(x(value), label), bottom + 32, label, { anchor: 'middle' }) : '',
  ]);
}

/** A long label under the right end of the axis moves left, rather than off the card. */
function withinCard(x: number, label: string): number {
  return Math.min(x, SIZE - MARGIN / 2 - textWidth(label, TEXT.body) / 2);
}

function drawCorners({ left, right, top, bottom }: Frame, words: RmseChartWords): string[] {
  const style = { colour: COLOURS.quiet, halo: true };
  return [
    svgText(left + 12, top + 30, words.above, style),
    svgText(right - 12, bottom - 16, words.below, { ...style, anchor: 'end' }),
  ];
}

function drawDots(
  { actual, predicted }: PredictedAndActual,
  rows: readonly number[],
  x: Place,
  y: Place,
): string {
  const radius = rows.length <= 150 ? 6.5 : rows.length <= 600 ? 5 : 3.5;
  const opacity = rows.length <= 150 ? 0.75 : rows.length <= 600 ? 0.55 : 0.35;
  const dots = rows.map(
    (row) =>
      `<circle cx="${round(x(actual[row] ?? 0))}" cy="${round(y(predicted[row] ?? 0))}" r="${radius}"/>`,
  );
  return `<g fill="${COLOURS.data}" fill-opacity="${opacity}">${dots.join('')}</g>`;
}

function spanOf(values: ArrayLike<number>): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < values.length; row++) {
    low = Math.min(low, values[row] ?? low);
    high = Math.max(high, values[row] ?? high);
  }
  return [low, high];
}

function largestErrorRow({ actual, predicted }: PredictedAndActual): number {
  let largest = 0;
  const sizeAt = (row: number) => Math.abs((predicted[row] ?? 0) - (actual[row] ?? 0));
  for (let row = 1; row < actual.length; row++) if (sizeAt(row) > sizeAt(largest)) largest = row;
  return largest;
}
