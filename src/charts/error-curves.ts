import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { formatNumber, type NumberStyle } from '../i18n/numbers.ts';
import { axisTicks, labelStride, widestLabel } from './axis-ticks.ts';
import { drawCard } from './card.ts';
import { drawGrid } from './control-axes.ts';
import type { Frame, Place } from './control-chart-data.ts';
import { drawDashedLine } from './dashed-line.ts';
import type { ErrorCurvesWords } from './error-curves-words.ts';
import { fillSlots } from './fill-slots.ts';
import { elide, round, svgText, textWidth } from './svg-text.ts';
import { COLOURS, INNER, MARGIN, SIZE, TEXT, WEIGHT } from './theme.ts';

/** An error for each place, in their order. */
export type ErrorCurve = { name: string; errors: readonly number[] };

/** Finite values; places ascend, and there are two or more. */
export type ErrorCurves = {
  places: readonly number[];
  /** The second is drawn apart from the first by colour and by the shape of its marks. */
  curves: readonly [ErrorCurve] | readonly [ErrorCurve, ErrorCurve];
  /** A place to point out, or null. */
  chosen: number | null;
};

const TOP = 168;
const BOTTOM = 458;
const LINE = 32;
const KEY = 48;
const GAP = 10;
const REACH = 8;

/**
 * How an error goes with something that was set or counted, such as the depth of a tree or the step of a training: one
 * curve, or those of training and validation beside each other. The axis of errors begins at 0. Returns an SVG, 720 wide.
 */
export function drawErrorCurves(
  { places, curves, chosen }: ErrorCurves,
  words: ErrorCurvesWords,
  style: NumberStyle,
): string {
  const errors = curves.flatMap(({ errors }) => errors);
  const axis = axisTicks(0, Math.max(...errors), style);
  const frame = {
    left: MARGIN + widestLabel(axis.ticks) + 14,
    right: SIZE - MARGIN,
    top: TOP,
    bottom: BOTTOM,
  };
  // Marks at the ends lie inside of the frame.
  const x = scaleLinear([places[0] ?? 0, places.at(-1) ?? 1], [frame.left + 24, frame.right - 24]);
  const y = scaleLinear(axis.domain, [frame.bottom, frame.top]);
  const named = (place: number) => formatNumber(place, style);
  const keys = frame.bottom + 68 + LINE + 12;
  return drawCard(
    words.title,
    [
      svgText(MARGIN, MARGIN + 66, `↑ ${elide(words.errorAxis, INNER - 32, TEXT.body)}`, {
        colour: COLOURS.quiet,
      }),
      ...drawGrid(axis, frame, y),
      ...drawPlaces(
        places.map((value) => ({ value, label: named(value) })),
        frame,
        x,
      ),
      chosen === null ? '' : drawChosen(x(chosen), frame, fillSlots(words.chosen, { place: named(chosen) })),
      ...curves.flatMap((curve, which) => drawCurve(places, curve, which, x, y)),
      svgText(frame.right, frame.bottom + 68, `${elide(words.placeAxis, INNER - 32, TEXT.body)} →`, {
        colour: COLOURS.quiet,
        anchor: 'end',
      }),
      ...curves.map(({ name }, which) => drawKey(keys + which * LINE, name, which)),
    ],
    keys + (curves.length - 1) * LINE + MARGIN,
  );
}

function drawPlaces(ticks: { value: number; label: string }[], { left, right, bottom }: Frame, x: Place) {
  const stride = labelStride({ domain: [0, 1], ticks }, right - left - 48);
  return ticks.map(({ value, label }, at) =>
    at % stride === 0 ? svgText(x(value), bottom + 34, label, { anchor: 'middle' }) : '',
  );
}

/** A vertical line, with its label in a row of its own above the frame. */
function drawChosen(at: number, { top, bottom }: Frame, label: string): string {
  const half = textWidth(label, TEXT.body) / 2;
  const middle = Math.max(MARGIN + half, Math.min(at, SIZE - MARGIN - half));
  return (
    drawDashedLine(at, top - 16, at, bottom) +
    svgText(middle, top - 26, label, { anchor: 'middle', colour: COLOURS.guide, weight: WEIGHT.strong })
  );
}

function drawCurve(
  places: readonly number[],
  { errors }: ErrorCurve,
  which: number,
  x: Place,
  y: Place,
): string[] {
  const points = places.map((place, at) => [round(x(place)), round(y(errors[at] ?? 0))] as const);
  const path = line<readonly [number, number]>(
    ([at]) => at,
    ([, error]) => error,
  )(points);
  return [
    `<path d="${path ?? ''}" fill="none" stroke="${colourOf(which)}" stroke-width="4" stroke-linejoin="round"/>`,
    ...points.map(([at, error]) => drawMark(at, error, which)),
  ];
}

/** Full dots on the first curve, open squares on the second. */
function drawMark(x: number, y: number, which: number): string {
  if (which === 0) return `<circle cx="${x}" cy="${y}" r="${REACH}" fill="${colourOf(0)}"/>`;
  return `<rect x="${round(x - REACH)}" y="${round(y - REACH)}" width="${2 * REACH}" height="${2 * REACH}" fill="${COLOURS.card}" stroke="${colourOf(which)}" stroke-width="4"/>`;
}

function drawKey(baseline: number, name: string, which: number): string {
  const middle = baseline - 8;
  return [
    `<path d="M${MARGIN} ${middle}h${KEY}" stroke="${colourOf(which)}" stroke-width="4"/>`,
    drawMark(MARGIN + KEY / 2, middle, which),
    svgText(MARGIN + KEY + GAP, baseline, elide(name, INNER - KEY - GAP, TEXT.body)),
  ].join('');
}

function colourOf(which: number): string {
  return which === 0 ? COLOURS.data : COLOURS.ink;
}
