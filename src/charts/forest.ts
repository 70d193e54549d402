import { scaleLinear } from 'd3-scale';
import { formatNumber, type NumberStyle } from '../i18n/numbers.ts';
import { type Axis, axisTicks, labelStride } from './axis-ticks.ts';
import { drawCard } from './card.ts';
import { drawDashedLine } from './dashed-line.ts';
import { elideApart } from './elide-apart.ts';
import { fillSlots } from './fill-slots.ts';
import type { ForestChartWords } from './forest-chart-words.ts';
import { elide, round, svgText, textWidth } from './svg-text.ts';
import { COLOURS, INNER, MARGIN, SIZE, TEXT, WEIGHT } from './theme.ts';

/** One model: what it is ranked by, and how far from the best it is, with its interval where there is one. */
export type ForestRow = {
  name: string;
  figure: number;
  kind: 'best' | 'tie' | 'worse';
  /** This model − the best. */
  difference: number;
  interval: { low: number; high: number } | null;
};

export type Forest = {
  metric: 'rmse' | 'accuracy' | 'score';
  /** Whether figures are shares of rows: they are written as percentages, and their differences in points. */
  shares: boolean;
  /** The scores' own name (F1, AUC…), else null. */
  scoreName: string | null;
  better: 'lower' | 'higher';
  /** What n counts. */
  of: 'rows' | 'folds';
  n: number;
  /** The best first. */
  rows: readonly ForestRow[];
};

const TOP = 124;
const ROW = 80;
const LINE = 32;
/** From the last row to the axis title's baseline. */
const AXIS = 72;
const PLOT = { left: 312, right: SIZE - MARGIN - 20 };
const NAMES = PLOT.left - MARGIN - 24;
const RADIUS = 9;

type Place = (value: number) => number;

/**
 * A line for each model, the best on top: a mark where its difference from the best lies, and a bar over the interval.
 * A bar that crosses the dashed line of no difference is a tie. Marks differ in shape and every line says its verdict in
 * words. Returns an SVG that is the higher the more models there are.
 */
export function drawForest(forest: Forest, words: ForestChartWords, style: NumberStyle): string {
  const { metric, shares, better, rows } = forest;
  const times = shares ? 100 : 1;
  const drawn = rows.map(({ difference, interval, ...row }) => ({
    ...row,
    difference: difference * times,
    interval: interval && { low: interval.low * times, high: interval.high * times },
  }));
  const ends = drawn.flatMap(({ difference, interval }) => [
    difference,
    ...(interval ? [interval.low, interval.high] : []),
  ]);
  const axis = axisTicks(Math.min(0, ...ends), Math.max(0, ...ends), style);
  const x = scaleLinear(axis.domain, [PLOT.left, PLOT.right]);
  const bottom = TOP + rows.length * ROW;
  const captions = captionsOf(forest, words, style);
  const height = bottom + AXIS + 44 + LINE * captions.length;
  const metricName = forest.scoreName ?? words.metric[metric];
  const phrase = shares ? words.axisInPoints : words.axis;
  const told = { metric: capital(metricName), best: '' };
  const roomForBest = INNER - textWidth(fillSlots(phrase, told), TEXT.body);
  const best = elide(rows[0]?.name ?? '', Math.max(roomForBest, 0.2 * INNER), TEXT.body);
  const names = elideApart(
    drawn.map(({ name }) => name),
    NAMES,
    TEXT.body,
  );
  const figures = figuresBelow(forest, metricName, words, style);
  const worse = better === 'lower' ? `${words.worseSide} →` : `← ${words.worseSide}`;
  return drawCard(
    words.title,
    [
      svgText(better === 'lower' ? PLOT.right : PLOT.left, TOP - 20, worse, {
        colour: COLOURS.quiet,
        anchor: better === 'lower' ? 'end' : 'start',
      }),
      ...drawGrid(axis, bottom, x),
      drawDashedLine(x(0), TOP, x(0), bottom),
      ...drawn.flatMap((row, at) =>
        drawRow({ ...row, name: names[at] ?? '' }, figures[at] ?? '', TOP + (at + 0.5) * ROW, x, words),
      ),
      svgText(SIZE - MARGIN, bottom + AXIS, elide(fillSlots(phrase, { ...told, best }), INNER, TEXT.body), {
        colour: COLOURS.quiet,
        anchor: 'end',
      }),
      ...captions.map((caption, line) =>
        svgText(MARGIN, bottom + AXIS + 44 + LINE * line, elide(caption, INNER, TEXT.body)),
      ),
    ],
    height,
  );
}

function drawGrid({ ticks, ...axis }: Axis, bottom: number, x: Place): string[] {
  const stride = labelStride({ ...axis, ticks }, PLOT.right - PLOT.left);
  // Of the labels that there is room for, that of no difference is one.
  const zero = Math.max(
    0,
    ticks.findIndex(({ value }) => value === 0),
  );
  return ticks.flatMap(({ value, label }, at) => [
    `<path d="M${round(x(value))} ${TOP}L${round(x(value))} ${bottom}" stroke="${COLOURS.grid}" stroke-width="2"/>`,
    (at - zero) % stride === 0
      ? svgText(withinCard(x(value), label), bottom + 34, label, { anchor: 'middle' })
      : '',
  ]);
}

function withinCard(x: number, label: string): number {
  return Math.min(x, SIZE - MARGIN / 2 - textWidth(label, TEXT.body) / 2);
}

/** What stands under each name: the figure and the verdict, and what the figure is where that fits for all. */
function figuresBelow(
  { rows, shares }: Forest,
  metricName: string,
  words: ForestChartWords,
  style: NumberStyle,
): string[] {
  const short = rows.map(({ figure, kind }) => {
    const shown = shares
      ? formatNumber(figure, style, { percent: true, significant: 3 })
      : formatNumber(figure, style);
    return `${shown} · ${words.verdict[kind]}`;
  });
  const full = short.map((text) => `${metricName} ${text}`);
  return full.every((text) => textWidth(text, TEXT.body) <= NAMES) ? full : short;
}

function drawRow(
  row: ForestRow,
  figure: string,
  middle: number,
  x: Place,
  { noInterval }: ForestChartWords,
): string[] {
  const isBest = row.kind === 'best';
  return [
    svgText(MARGIN, middle - 6, row.name, {
      weight: isBest ? WEIGHT.strong : WEIGHT.normal,
    }),
    svgText(MARGIN, middle + 24, elide(figure, NAMES, TEXT.body), { colour: COLOURS.quiet }),
    drawBar(row, middle, x),
    drawMark(row.kind, x(row.difference), middle),
    isBest || row.interval ? '' : drawLacking(noInterval, x(row.difference), middle),
  ];
}

function drawBar({ interval, kind }: ForestRow, middle: number, x: Place): string {
  if (!interval) return '';
  const [low, high] = [round(x(interval.low)), round(x(interval.high))];
  const colour = colourOf(kind);
  return [
    `<path d="M${low} ${middle}L${high} ${middle}" stroke="${colour}" stroke-width="4"/>`,
    ...[low, high].map(
      (end) => `<path d="M${end} ${middle - 9}L${end} ${middle + 9}" stroke="${colour}" stroke-width="4"/>`,
    ),
  ].join('');
}

/** On the side of the mark that has more room. */
function drawLacking(text: string, at: number, middle: number): string {
  const isLeft = at > (PLOT.left + PLOT.right) / 2;
  const x = isLeft ? at - RADIUS - 10 : at + RADIUS + 10;
  return svgText(x, middle + 8, text, {
    colour: COLOURS.quiet,
    anchor: isLeft ? 'end' : 'start',
    halo: true,
  });
}

/** The best is a diamond, a tie an open ring, a worse model a full dot. */
function drawMark(kind: ForestRow['kind'], x: number, y: number): string {
  const [cx, cy] = [round(x), round(y)];
  switch (kind) {
    case 'best': {
      const reach = RADIUS + 4;
      return `<path d="M${cx} ${cy - reach}L${cx + reach} ${cy}L${cx} ${cy + reach}L${cx - reach} ${cy}Z" fill="${colourOf(kind)}"/>`;
    }
    case 'tie':
      return `<circle cx="${cx}" cy="${cy}" r="${RADIUS}" fill="${COLOURS.card}" stroke="${colourOf(kind)}" stroke-width="4"/>`;
    case 'worse':
      return `<circle cx="${cx}" cy="${cy}" r="${RADIUS}" fill="${colourOf(kind)}"/>`;
    default:
      return kind satisfies never;
  }
}

function colourOf(kind: ForestRow['kind']): string {
  return kind === 'best' ? COLOURS.ink : COLOURS.data;
}

/** How many rows or folds, and what the bars are: on one line where there is room. */
function captionsOf({ of, n, rows }: Forest, words: ForestChartWords, style: NumberStyle): string[] {
  const count = fillSlots(words[of], { n: formatNumber(n, style, { fractionDigits: 0 }) });
  if (rows.every(({ interval }) => interval === null)) return [count];
  const together = `${count} · ${words.intervals}`;
  return textWidth(together, TEXT.body) <= INNER ? [together] : [count, words.intervals];
}

function capital(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}`;
}
