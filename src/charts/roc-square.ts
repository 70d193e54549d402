import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { formatNumber, type NumberStyle } from '../i18n/numbers.ts';
import { drawCard } from './card.ts';
import { drawDashedLine } from './dashed-line.ts';
import { fillSlots } from './fill-slots.ts';
import type { CurveWords } from './roc-words.ts';
import { elide, round, svgText, textWidth } from './svg-text.ts';
import { COLOURS, INNER, MARGIN, SIZE, TEXT } from './theme.ts';

type Point = { x: number; y: number };

/** A curve of shares over shares, and what it is compared with. */
export type CurveOnSquare = {
  /** From left to right. */
  curve: readonly Point[];
  /** Both ends of the dashed line. */
  baseline: readonly [Point, Point];
  /** What the predicted labels themselves reach; null where that is not defined. */
  point: Point | null;
  n: number;
  positives: number;
  positive: string;
  /** The figures that the words have slots for. */
  area: number;
  baselineArea: number;
};

const TOP = 124;
const SIDE = 440;
const LINE = 32;
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];
/** Points nearer than this to the one before, in shares of the side, cannot be told from it. */
const FINEST = 1 / 1000;
const DOT = 9;
const KEY = 48;
const GAP = 10;

/**
 * Draws a curve in the square of shares from 0 to 1, a dashed line to compare it with, and a mark for the labels that were
 * predicted. Returns an SVG 720 wide and as high as its keys need.
 */
export function drawOnSquare(drawn: CurveOnSquare, words: CurveWords, style: NumberStyle): string {
  const { curve, baseline, point, n, positives, positive, area, baselineArea } = drawn;
  const share = (value: number) => formatNumber(value, style, { significant: 3 });
  const count = (value: number) => formatNumber(value, style, { fractionDigits: 0 });
  const slots = {
    n: count(n),
    positives: count(positives),
    negatives: count(n - positives),
    positive: elide(positive, INNER / 3, TEXT.body),
    area: share(area),
    baseline: share(baselineArea),
  };
  const say = (phrase: string) => elide(fillSlots(phrase, slots), INNER - KEY - GAP, TEXT.body);
  const left = (SIZE - SIDE) / 2;
  const x = scaleLinear([0, 1], [left, left + SIDE]);
  const y = scaleLinear([0, 1], [TOP + SIDE, TOP]);
  const place = (at: Point) => [round(x(at.x)), round(y(at.y))] as const;
  const path = line<Point>(
    (at) => round(x(at.x)),
    (at) => round(y(at.y)),
  )(thinned(curve));
  const [from, to] = baseline.map(place);
  const bottom = TOP + SIDE;
  const texts = [say(words.area), say(words.baseline), ...(point ? [say(words.point)] : [])];
  const keys = drawKeys(bottom + 66 + LINE + 12, texts, [
    (at, middle) => `<path d="M${at} ${middle}H${at + KEY}" stroke="${COLOURS.data}" stroke-width="5"/>`,
    (at, middle) => drawDashedLine(at, middle, at + KEY, middle),
    (at, middle) => drawDot(at + KEY / 2, middle),
  ]);
  return drawCard(
    words.title,
    [
      svgText(MARGIN, TOP - 24, `↑ ${say(words.yAxis)}`, { colour: COLOURS.quiet }),
      ...TICKS.flatMap((tick) => [
        `<path d="M${round(x(tick))} ${TOP}V${bottom}M${left} ${round(y(tick))}H${left + SIDE}" stroke="${COLOURS.grid}" stroke-width="2"/>`,
        svgText(left - 14, y(tick) + 8, share(tick), { anchor: 'end' }),
        svgText(x(tick), bottom + 32, share(tick), { anchor: 'middle' }),
      ]),
      from && to ? drawDashedLine(...from, ...to) : '',
      `<path d="${path ?? ''}" fill="none" stroke="${COLOURS.data}" stroke-width="5" stroke-linejoin="round"/>`,
      point ? drawDot(...place(point)) : '',
      svgText(SIZE - MARGIN, bottom + 66, `${say(words.xAxis)} →`, { colour: COLOURS.quiet, anchor: 'end' }),
      ...keys.drawn,
      svgText(MARGIN, keys.last + LINE, elide(fillSlots(words.rows, slots), INNER, TEXT.body)),
    ],
    keys.last + LINE + MARGIN,
  );
}

/** A ring, so that it is seen on the curve and beside it, and without colour. */
function drawDot(cx: number, cy: number): string {
  return `<circle cx="${round(cx)}" cy="${round(cy)}" r="${DOT}" fill="${COLOURS.card}" stroke="${COLOURS.ink}" stroke-width="4"/>`;
}

type Key = (at: number, middle: number) => string;

/** The keys side by side where they fit, else on as many lines as they need; `last` is the baseline of the last line. */
function drawKeys(baseline: number, texts: readonly string[], keys: readonly Key[]) {
  let at = MARGIN;
  let last = baseline;
  const drawn = texts.map((text, which) => {
    const width = KEY + GAP + textWidth(text, TEXT.body);
    if (at > MARGIN && at + width > SIZE - MARGIN) {
      at = MARGIN;
      last += LINE;
    }
    const key = (keys[which]?.(at, last - 8) ?? '') + svgText(at + KEY + GAP, last, text);
    at += width + 24;
    return key;
  });
  return { drawn, last };
}

/** Leaves out points that fall on the one before; the first and the last stay. */
function thinned(curve: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const [at, point] of curve.entries()) {
    const before = kept.at(-1);
    const far = !before || Math.abs(point.x - before.x) > FINEST || Math.abs(point.y - before.y) > FINEST;
    if (far || at === curve.length - 1) kept.push(point);
  }
  return kept;
}
